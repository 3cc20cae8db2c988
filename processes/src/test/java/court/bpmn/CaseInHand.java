package court.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** A case whose processes follow its deeds on the real engine: after each deed, what the facts have done is completed. */
final class CaseInHand {

    private static final Map<String, ModelOutline> OUTLINES =
            Shelf.outlines().stream().collect(Collectors.toMap(ModelOutline::processId, Function.identity()));
    private static final int MOST_MOVES = 200;

    final List<String> passed = new ArrayList<>();

    private final ProcessEngine engine = CourtEngine.engine();
    private final String caseId = UUID.randomUUID().toString();
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, Integer> starters = new HashMap<>();
    private final String line;
    private final boolean reviewed;
    private int day;

    CaseInHand(boolean reviewed) {
        this("CIVIL_FIRST", reviewed);
    }

    CaseInHand(String line, boolean reviewed) {
        this.line = line;
        this.reviewed = reviewed;
    }

    /** Plays a deed on the next day; {@code kind} may carry its detail after a space. */
    Deed record(String kind) {
        return record(kind, 0);
    }

    Deed record(String kind, int about) {
        day++;
        String[] parts = (kind + " ").split(" ", -1);
        Deed deed = new Deed(day, day, parts[0], parts[1], about);
        record(deed);
        return deed;
    }

    void record(Deed deed) {
        deeds.add(deed);
        start(deed);
        int moves = 0;
        while (moved()) {
            if (++moves > MOST_MOVES) {
                throw new IllegalStateException("circles at " + open());
            }
        }
    }

    /** Where the case stands: every open task and awaited message. */
    TreeSet<String> open() {
        TreeSet<String> places = new TreeSet<>();
        tasks().forEach(task -> places.add(task.getTaskDefinitionKey()));
        instances()
                .forEach(instance ->
                        subscriptions(instance).forEach(subscription -> places.add(subscription.getActivityId())));
        return places;
    }

    boolean ended() {
        return instances().isEmpty();
    }

    List<String> steps() {
        return CourtEngine.STEPS.stream()
                .filter(step -> step.startsWith(caseId + "/"))
                .map(step -> step.substring(caseId.length() + 1))
                .toList();
    }

    private void start(Deed deed) {
        OUTLINES.values().stream()
                .filter(outline ->
                        outline.startedBy().filter(deed.kind()::equals).isPresent())
                .forEach(outline -> start(outline, deed.number()));
    }

    private void start(ModelOutline outline, int starter) {
        ProcessInstance instance = engine.getRuntimeService()
                .startProcessInstanceByKey(outline.processId(), caseId, variables(outline, starter));
        starters.put(instance.getId(), starter);
    }

    private boolean moved() {
        for (Task task : tasks()) {
            ModelOutline outline = outline(task.getProcessDefinitionId());
            int starter = starters.getOrDefault(task.getProcessInstanceId(), 0);
            if (done(outline, task.getTaskDefinitionKey(), starter)) {
                engine.getTaskService().complete(task.getId(), variables(outline, starter));
                return true;
            }
        }
        for (ProcessInstance instance : instances()) {
            ModelOutline outline = outline(instance.getProcessDefinitionId());
            int starter = starters.getOrDefault(instance.getId(), 0);
            for (EventSubscription waiting : subscriptions(instance)) {
                if (done(outline, waiting.getActivityId(), starter)) {
                    engine.getRuntimeService()
                            .messageEventReceived(
                                    waiting.getEventName(), waiting.getExecutionId(), variables(outline, starter));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean done(ModelOutline outline, String activity, int starter) {
        String condition = outline.element(activity).orElseThrow().done();
        boolean holds = condition != null
                && DoneCondition.parse(condition).holds(TestStanding.of(line, deeds, starter, reviewed));
        if (holds) {
            passed.add(activity);
        }
        return holds;
    }

    private Map<String, Object> variables(ModelOutline outline, int starter) {
        Map<String, String> standing = TestStanding.of(line, deeds, starter, reviewed);
        Map<String, Object> variables = new HashMap<>();
        outline.variables().forEach(variable -> variables.put(variable, standing.get(variable)));
        return variables;
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .list();
    }

    private List<ProcessInstance> instances() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .list();
    }

    private List<EventSubscription> subscriptions(ProcessInstance instance) {
        return engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    private static ModelOutline outline(String definitionId) {
        ModelOutline outline = OUTLINES.get(definitionId.substring(0, definitionId.indexOf(':')));
        if (outline == null) {
            throw new IllegalStateException(definitionId);
        }
        return outline;
    }
}
