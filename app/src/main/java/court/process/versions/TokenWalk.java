package court.process.versions;

import court.bpmn.DoneCondition;
import court.bpmn.ElementKind;
import court.bpmn.FlowCondition;
import court.bpmn.ModelElement;
import court.bpmn.ModelFlow;
import court.bpmn.ModelOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks a model, and those that it calls, by standings alone: no engine, no step is done. */
final class TokenWalk {
    /** More moves than any shipped model can ask for; beyond it a model runs in circles. */
    private static final int MOST_MOVES = 500;

    private final ModelOutline outline;
    private final Function<String, @Nullable ModelOutline> models;
    private final Map<String, ModelElement> elements;
    private final TreeSet<String> tokens = new TreeSet<>();
    private final Map<String, TokenWalk> called = new TreeMap<>();
    private Map<String, String> standing = Map.of();
    private boolean begun;

    /** @param models by process; null where a called model is unknown, which then is never over */
    TokenWalk(ModelOutline outline, Function<String, @Nullable ModelOutline> models) {
        this.outline = outline;
        this.models = models;
        this.elements = outline.elements().stream()
                .collect(Collectors.toMap(ModelElement::id, Function.identity(), (a, b) -> a, HashMap::new));
    }

    /** Goes on under a new standing, from the start when it has not begun. */
    void under(Map<String, String> words) {
        standing = words;
        if (!begun) {
            begun = true;
            leave(startIn(""));
        }
        int moves = 0;
        while (moved()) {
            if (++moves > MOST_MOVES) {
                throw new IllegalStateException("circles under " + words);
            }
        }
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

    private boolean moved() {
        for (TokenWalk walk : List.copyOf(called.values())) {
            walk.under(standing);
        }
        for (ModelElement element : outline.elements()) {
            List<String> gone = left(element);
            if (!gone.isEmpty() && tokens.containsAll(gone)) {
                gone.forEach(tokens::remove);
                gone.forEach(called::remove);
                leave(element);
                return true;
            }
        }
        return false;
    }

    /** The tokens that are taken away when an element is left now; none when it is not. */
    private List<String> left(ModelElement element) {
        if (element.kind() == ElementKind.CALL) {
            TokenWalk inside = called.get(element.id());
            return inside != null && inside.ended() ? List.of(element.id()) : List.of();
        }
        if (element.done() == null || !DoneCondition.parse(element.done()).holds(standing)) {
            return List.of();
        }
        return element.attachedTo() == null ? List.of(element.id()) : inside(element.attachedTo());
    }

    private List<String> inside(String host) {
        return tokens.stream()
                .filter(token -> token.equals(host) || isWithin(token.split("@", 2)[0], host))
                .toList();
    }

    private boolean isWithin(String id, String host) {
        String parent = element(id).parent();
        return parent != null && (parent.equals(host) || isWithin(parent, host));
    }

    private void leave(ModelElement from) {
        List<ModelFlow> exits = outline.flows().stream()
                .filter(flow -> flow.from().equals(from.id()))
                .toList();
        if (from.kind() != ElementKind.EXCLUSIVE_GATEWAY || exits.size() == 1) {
            exits.forEach(this::arrive);
            return;
        }
        arrive(exits.stream()
                .filter(flow -> flow.condition() != null
                        && FlowCondition.parse(flow.condition()).holds(standing))
                .findFirst()
                .orElseGet(() ->
                        exits.stream().filter(ModelFlow::otherwise).findFirst().orElseThrow()));
    }

    private void arrive(ModelFlow flow) {
        ModelElement at = element(flow.to());
        switch (at.kind()) {
            case END -> end(at);
            case SUB_PROCESS -> leave(startIn(at.id()));
            case PARALLEL_GATEWAY -> join(at, flow);
            case USER_TASK, MESSAGE_CATCH -> tokens.add(at.id());
            case CALL -> call(at);
            default -> leave(at);
        }
    }

    private void call(ModelElement call) {
        tokens.add(call.id());
        ModelOutline model = models.apply(String.valueOf(call.calledModel()));
        if (model != null) {
            TokenWalk inside = new TokenWalk(model, models);
            called.put(call.id(), inside);
            inside.under(standing);
        }
    }

    private void end(ModelElement end) {
        if (end.parent() != null && inside(end.parent()).isEmpty()) {
            leave(element(end.parent()));
        }
    }

    private void join(ModelElement gateway, ModelFlow by) {
        List<String> wanted = new ArrayList<>();
        outline.flows().stream()
                .filter(flow -> flow.to().equals(gateway.id()))
                .forEach(flow -> wanted.add(gateway.id() + "@" + flow.id()));
        tokens.add(gateway.id() + "@" + by.id());
        if (tokens.containsAll(wanted)) {
            wanted.forEach(tokens::remove);
            leave(gateway);
        }
    }

    private ModelElement startIn(String parent) {
        return outline.elements().stream()
                .filter(element -> element.kind() == ElementKind.START
                        && Objects.requireNonNullElse(element.parent(), "").equals(parent))
                .findFirst()
                .orElseThrow();
    }

    private ModelElement element(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }
}
