package court.process.versions;

import court.bpmn.ModelElement;
import court.bpmn.ModelOutline;
import court.bpmn.ModelWalk;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks a model together with those that it calls, by standings alone: no engine, no step is done. */
final class TokenWalk {
    private final ModelOutline outline;
    private final Function<String, @Nullable ModelOutline> models;
    private final ModelWalk walk;
    private final Map<String, TokenWalk> called = new TreeMap<>();
    private SortedSet<String> tokens = new TreeSet<>();
    private boolean begun;

    /** @param models by process; null where a called model is unknown, which then is never over */
    TokenWalk(ModelOutline outline, Function<String, @Nullable ModelOutline> models) {
        this.outline = outline;
        this.models = models;
        this.walk = new ModelWalk(outline, this::isOver);
    }

    /** Goes on under a new standing, from the start when it has not begun. */
    void under(Map<String, String> words) {
        tokens = (begun ? walk.settle(tokens, words) : walk.start(words)).places();
        begun = true;
        called.keySet().retainAll(tokens);
    }

    boolean ended() {
        return tokens.isEmpty();
    }

    /** Where it rests, {@code process/element}; at a call the place in the called model tells. */
    Set<String> places() {
        TreeSet<String> places = new TreeSet<>();
        for (String token : tokens) {
            TokenWalk inside = called.get(token);
            if (inside != null) {
                places.addAll(inside.places());
            } else if (!token.contains("@")) {
                places.add(outline.processId() + "/" + token);
            }
        }
        return places;
    }

    private boolean isOver(ModelElement call, Map<String, String> words) {
        ModelOutline model = models.apply(String.valueOf(call.calledModel()));
        if (model == null) {
            return false;
        }
        TokenWalk inside = called.computeIfAbsent(call.id(), id -> new TokenWalk(model, models));
        inside.under(words);
        return inside.ended();
    }
}
