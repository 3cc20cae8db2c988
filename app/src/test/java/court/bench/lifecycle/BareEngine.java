package court.bench.lifecycle;

import court.bpmn.DoneCondition;
import court.bpmn.ModelElement;
import court.bpmn.ModelFile;
import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.bpmn.ShippedModels;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** The engine as it comes, with full history and the shipped models, whose steps do nothing; asked through its own API. */
final class BareEngine implements AutoCloseable {
    private static final int MOST_MOVES = 200;
    private final ThreadLocal<Map<String, String>> words = ThreadLocal.withInitial(Map::of);
    private final ThreadLocal<String> last = ThreadLocal.withInitial(() -> "nothing");
    private final ProcessEngine engine;
    private final Map<String, String> startedBy = new HashMap<>();
    private final Map<String, DoneCondition> done = new HashMap<>();
    private final Map<String, List<String>> variables = new HashMap<>();

    BareEngine(DataSource database) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setJobExecutorActivate(false);
        JavaDelegate nothing = execution -> {};
        settings.setBeans(Map.of("step", nothing));
        engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (ModelFile file : ShippedModels.all()) {
            deployment.addInputStream(file.path(), new ByteArrayInputStream(file.bytes()));
            ModelOutline outline = ModelReader.read(file.bytes());
            outline.startedBy().ifPresent(message -> startedBy.put(message, outline.processId()));
            variables.put(outline.processId(), outline.variables());
            for (ModelElement element : outline.elements()) {
                if (element.done() != null) {
                    done.put(outline.processId() + "/" + element.id(), DoneCondition.parse(element.done()));
                }
            }
        }
        deployment.deploy();
    }

    /** Takes a case through these steps. */
    void run(List<Steps.Step> steps) {
        String key = UUID.randomUUID().toString();
        for (Steps.Step step : steps) {
            words.set(step.words());
            step.deeds().stream()
                    .filter(startedBy::containsKey)
                    .forEach(deed -> engine.getRuntimeService()
                            .startProcessInstanceByMessage(deed, key, told(String.valueOf(startedBy.get(deed)))));
            int moves = 0;
            while (moved(key)) {
                if (++moves > MOST_MOVES) {
                    throw new IllegalStateException("the case moves in circles about " + last.get());
                }
            }
        }
        long left = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .count();
        if (left != 0) {
            throw new IllegalStateException(left + " ways of the case have not ended");
        }
    }

    private boolean moved(String key) {
        Optional<Task> task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).list().stream()
                .filter(open -> isDone(open.getProcessDefinitionId(), open.getTaskDefinitionKey()))
                .findFirst();
        if (task.isPresent()) {
            last.set(task.get().getTaskDefinitionKey());
            engine.getTaskService()
                    .complete(task.get().getId(), told(process(task.get().getProcessDefinitionId())));
            return true;
        }
        return received(key);
    }

    /** The engine cannot search subscriptions by case, so that each instance of the case is asked. */
    private boolean received(String key) {
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .list()) {
            String definition = instance.getProcessDefinitionId();
            for (EventSubscription event : engine.getRuntimeService()
                    .createEventSubscriptionQuery()
                    .processInstanceId(instance.getId())
                    .list()) {
                if (isDone(definition, event.getActivityId())) {
                    last.set(event.getActivityId());
                    engine.getRuntimeService()
                            .messageEventReceived(
                                    event.getEventName(), event.getExecutionId(), told(process(definition)));
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of the case that a model looks at, as its variables. */
    private Map<String, Object> told(String process) {
        Map<String, Object> told = new HashMap<>();
        variables
                .getOrDefault(process, List.of())
                .forEach(name -> told.put(name, words.get().get(name)));
        return told;
    }

    private static String process(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }

    private boolean isDone(String definition, String element) {
        DoneCondition condition = done.get(process(definition) + "/" + element);
        return condition != null && condition.holds(words.get());
    }

    @Override
    public void close() {
        engine.close();
    }
}
