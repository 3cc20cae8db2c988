package court.process.engine;

import court.kernel.CaseId;
import court.process.db.Wait;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The few things that Tianping asks of the process engine, without an engine type in sight. */
@Component
public class Engine {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;

    Engine(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** What a deployment made: its id, and the definition of each process. */
    public record Deployed(String deploymentId, Map<String, String> definitionByProcess) {}

    /** Deploys models as one set, whose called models stay together. */
    public Deployed deploy(String name, Map<String, byte[]> modelsByProcess) {
        DeploymentBuilder builder = repository.createDeployment().name(name);
        modelsByProcess.forEach(
                (process, content) -> builder.addInputStream(process + ".bpmn", new ByteArrayInputStream(content)));
        String deployment = builder.deploy().getId();
        List<ProcessDefinition> made = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .list();
        return new Deployed(
                deployment,
                made.stream().collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId)));
    }

    /** Makes a latest version of these processes that listens to no message; running cases stay on theirs. */
    public void silence(Set<String> processes) {
        DeploymentBuilder builder = repository.createDeployment().name("tianping-silenced");
        processes.forEach(process -> builder.addModelInstance(
                process + ".bpmn",
                Bpmn.createExecutableProcess(process)
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .endEvent()
                        .done()));
        builder.deploy();
    }

    /** Starts a definition for a case; the case is its business key. */
    public String start(String definitionId, @Nullable String message, CaseId caseId) {
        if (message == null) {
            return runtime.startProcessInstanceById(definitionId, caseId.toString())
                    .getProcessInstanceId();
        }
        return Objects.requireNonNull(runtime.createMessageCorrelation(message)
                .processDefinitionId(definitionId)
                .processInstanceBusinessKey(caseId.toString())
                .correlateStartMessage()
                .getProcessInstanceId());
    }

    /** Lets a case leave the place where it rests. */
    public void leave(Wait wait) {
        if (wait.executionId() == null) {
            tasks.complete(wait.engineId());
        } else {
            runtime.messageEventReceived(wait.message(), wait.executionId());
        }
    }
}
