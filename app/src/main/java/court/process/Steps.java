package court.process;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The steps of the platform, by the keys under which models name them. */
@Component
public class Steps {
    private final ObjectProvider<Step> steps;

    Steps(ObjectProvider<Step> steps) {
        this.steps = steps;
    }

    public void run(String key, StepCall call) {
        Map<String, Step> byKey = steps.stream().collect(Collectors.toMap(Step::key, Function.identity()));
        Step step = byKey.get(key);
        if (step == null) {
            throw new IllegalStateException("no step " + key);
        }
        step.run(call);
    }
}
