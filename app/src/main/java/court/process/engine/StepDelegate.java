package court.process.engine;

import court.process.StepCall;
import court.process.Steps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The one delegate of all service tasks: runs the step that the model names. */
@Component
class StepDelegate implements JavaDelegate {
    private final Steps steps;
    private final Definitions definitions;

    StepDelegate(Steps steps, Definitions definitions) {
        this.steps = steps;
        this.definitions = definitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Moving moving = Moving.current();
        String key = definitions
                .outline(execution.getProcessDefinitionId())
                .element(execution.getCurrentActivityId())
                .orElseThrow()
                .step();
        steps.run(
                String.valueOf(key),
                new StepCall(
                        moving.moment().caseId(),
                        moving.about(),
                        moving.cause().deed(),
                        moving.cause().day()));
    }
}
