package court.process.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that an expression in a model can reach: the step delegate and the words of the case that is moving. */
@Component
class ModelWords extends AbstractMap<Object, Object> {
    static final String STEP = "step";
    private final StepDelegate step;

    ModelWords(StepDelegate step) {
        this.step = step;
    }

    @Override
    public boolean containsKey(Object name) {
        return STEP.equals(name)
                || Moving.isUnderWay() && Moving.current().words().containsKey(String.valueOf(name));
    }

    @Override
    public @Nullable Object get(Object name) {
        if (STEP.equals(name)) {
            return step;
        }
        return Moving.current().words().get(String.valueOf(name));
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of(Map.entry(STEP, step));
    }
}
