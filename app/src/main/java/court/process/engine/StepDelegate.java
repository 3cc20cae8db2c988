package court.process.engine;

import court.process.Step;
import court.process.StepCall;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one delegate of all service tasks: runs the step that the model names. */
@Component
class StepDelegate implements JavaDelegate {
    private final ObjectProvider<Step> steps;
    private final Definitions definitions;

    StepDelegate(ObjectProvider<Step> steps, Definitions definitions) {
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
        Map<String, Step> byKey = steps.stream().collect(Collectors.toMap(Step::key, Function.identity()));
        Step step = byKey.get(key);
        if (step == null) {
            throw new IllegalStateException("no step " + key);
        }
        step.run(new StepCall(
                moving.moment().caseId(),
                moving.about(),
                moving.cause().deed(),
                moving.cause().day()));
    }
}
