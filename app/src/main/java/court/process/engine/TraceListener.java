package court.process.engine;

import court.audit.AuditLog;
import court.bpmn.ElementKind;
import court.bpmn.ModelElement;
import court.kernel.Ids;
import court.process.db.TraceRow;
import court.process.db.VersionMapper;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Keeps the legal record of every activity that a case passes, and pins called models to the deployment of their caller, or to what a court has bound. */
@Component
class TraceListener extends AbstractBpmnParseListener {
    private final Definitions definitions;
    private final VersionMapper bindings;
    private final Clock clock;

    TraceListener(Definitions definitions, VersionMapper bindings, Clock clock) {
        this.definitions = definitions;
        this.bindings = bindings;
        this.clock = clock;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    /** The words of a case are the same in every model, so nothing is handed over but the business key. */
    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        var call = (CallActivityBehavior) activity.getActivityBehavior();
        call.setCallableElement(
                new BoundModel(element.attribute("calledElement"), call.getCallableElement(), bindings, clock));
        follow(activity);
    }

    private void follow(ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::passed);
    }

    private void passed(DelegateExecution execution) {
        Moving moving = Moving.current();
        ModelElement element = definitions
                .outline(execution.getProcessDefinitionId())
                .element(execution.getCurrentActivityId())
                .orElseThrow();
        moving.passed(new TraceRow(
                Ids.next(),
                moving.moment().caseId(),
                execution.getProcessInstanceId(),
                execution.getProcessDefinitionId(),
                element.id(),
                element.name(),
                kind(element.kind()),
                moving.cause().deed(),
                clock.instant(),
                AuditLog.actor()));
    }

    private static String kind(ElementKind kind) {
        return switch (kind) {
            case START -> "START";
            case END -> "END";
            case USER_TASK -> "TASK";
            case SERVICE_TASK -> "STEP";
            case CALL -> "CALL";
            default -> "EVENT";
        };
    }

    private void ended(DelegateExecution execution) {
        Moving.current().ended(execution.getProcessInstanceId());
    }
}
