package court.bpmn;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** All that an expression in a model can reach, as in the application: the step and the words of the case that is moving (ADR 5). */
final class StandingWords extends AbstractMap<Object, Object> {

    private static final ThreadLocal<Map<String, String>> CURRENT = ThreadLocal.withInitial(Map::of);

    private final JavaDelegate step;

    StandingWords(JavaDelegate step) {
        this.step = step;
    }

    /** Does one engine command under a standing. */
    static <T> T under(Map<String, String> standing, Supplier<T> command) {
        CURRENT.set(standing);
        try {
            return command.get();
        } finally {
            CURRENT.remove();
        }
    }

    @Override
    public boolean containsKey(Object name) {
        return name.equals("step") || CURRENT.get().containsKey(name);
    }

    @Override
    public @Nullable Object get(Object name) {
        return name.equals("step") ? step : CURRENT.get().get(name);
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        Map<Object, Object> all = new HashMap<>(CURRENT.get());
        all.put("step", step);
        return all.entrySet();
    }
}
