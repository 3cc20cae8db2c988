package court.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hears from the engine which elements each instance enters and which flows it takes. */
final class PassedListener extends AbstractBpmnParseListener {

    private static final Set<String> STARTS = Set.of("startEvent", "messageStartEvent");

    /** What one instance has done. */
    record Passed(List<String> entered, Walks walks) {}

    private final Map<String, Passed> instances = new ConcurrentHashMap<>();

    /** Elements that an instance has entered, in order. */
    List<String> entered(String instance) {
        return List.copyOf(of(instance).entered());
    }

    Set<List<String>> walked(String instance) {
        return of(instance).walks().walked();
    }

    private Passed of(String instance) {
        return instances.computeIfAbsent(instance, id -> new Passed(new ArrayList<>(), new Walks()));
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(this::listen);
    }

    /** As in the application, nothing is handed over but the business key. */
    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        CallableElement called = ((CallActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        called.getInputs().clear();
        called.getOutputs().clear();
    }

    private void listen(ScopeImpl scope) {
        Set<String> inside =
                scope.getActivities().stream().map(ActivityImpl::getId).collect(Collectors.toSet());
        for (ActivityImpl activity : scope.getActivities()) {
            on(activity, ExecutionListener.EVENTNAME_START, execution -> enter(execution, activity, inside));
            activity.getOutgoingTransitions()
                    .forEach(flow -> on(
                            (TransitionImpl) flow,
                            ExecutionListener.EVENTNAME_TAKE,
                            execution -> take(execution, flow)));
            listen(activity);
        }
    }

    private static void on(CoreModelElement element, String event, ExecutionListener listener) {
        element.addListener(event, listener);
    }

    private void take(DelegateExecution execution, PvmTransition flow) {
        PvmActivity to = flow.getDestination();
        walks(execution).go(flow.getSource().getId(), flow.getId(), to.getId(), type(to).equals("parallelGateway"));
    }

    private void enter(DelegateExecution execution, ActivityImpl activity, Set<String> neighbours) {
        of(execution.getProcessInstanceId()).entered().add(activity.getId());
        if (STARTS.contains(type(activity))) {
            walks(execution).start(activity.getId(), neighbours);
        } else if (type(activity).equals("boundaryMessage")) {
            walks(execution).go(activity.getEventScope().getId(), "", activity.getId(), false);
        } else if (activity.getOutgoingTransitions().isEmpty()) {
            walks(execution).end(activity.getId());
        }
    }

    private static String type(PvmActivity activity) {
        return String.valueOf(activity.getProperty("type"));
    }

    private Walks walks(DelegateExecution execution) {
        return of(execution.getProcessInstanceId()).walks();
    }
}
