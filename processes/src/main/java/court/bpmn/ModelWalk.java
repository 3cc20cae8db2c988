package court.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Walks a model without an engine: where do its tokens rest under a standing? Only for models that pass {@link ModelCheck}. */
public final class ModelWalk {

    private static final int MOST_MOVES = 500;

    private final ModelOutline outline;
    private final BiPredicate<ModelElement, Map<String, String>> over;
    private final Map<String, ModelElement> elements = new HashMap<>();
    private final Map<String, DoneCondition> done = new HashMap<>();
    private final Map<String, FlowCondition> conditions = new HashMap<>();

    /**
     * Where a walk has come to.
     *
     * @param places elements at which it rests; {@code join@flow} where a joining gateway waits for its other ways in
     * @param passed elements that it has left
     */
    public record Rest(SortedSet<String> places, SortedSet<String> passed) {}

    /** {@code over} says whether a called model has come to its end under a standing. */
    public ModelWalk(ModelOutline outline, BiPredicate<ModelElement, Map<String, String>> over) {
        this.outline = outline;
        this.over = over;
        for (ModelElement element : outline.elements()) {
            elements.put(element.id(), element);
            if (element.done() != null) {
                done.put(element.id(), DoneCondition.parse(element.done()));
            }
        }
        for (ModelFlow flow : outline.flows()) {
            if (flow.condition() != null) {
                conditions.put(flow.id(), FlowCondition.parse(flow.condition()));
            }
        }
    }

    /** The variables on which the way through the model depends; what a called model asks for is its own. */
    public SortedSet<String> variables() {
        SortedSet<String> names = new TreeSet<>();
        done.values().forEach(condition -> names.addAll(condition.variables()));
        conditions.values().forEach(condition -> names.addAll(condition.variables()));
        return names;
    }

    public Rest start(Map<String, String> standing) {
        Walker walker = new Walker(List.of(), standing);
        walker.leave(startIn(""));
        return walker.settled();
    }

    /** Goes on from {@code places} under another standing. */
    public Rest settle(Collection<String> places, Map<String, String> standing) {
        return new Walker(places, standing).settled();
    }

    /** Whether all of these are places at which a walk can rest. */
    public boolean mayRestAt(Collection<String> places) {
        return places.stream().allMatch(this::mayRestAt);
    }

    private boolean mayRestAt(@Nullable String place) {
        String[] parts = String.valueOf(place).split("@", 2);
        ModelElement element = elements.get(parts[0]);
        boolean joins = parts.length == 2
                && outline.flows().stream()
                        .anyMatch(
                                flow -> flow.id().equals(parts[1]) && flow.to().equals(parts[0]));
        return element != null
                && switch (element.kind()) {
                    case PARALLEL_GATEWAY -> joins;
                    case USER_TASK, MESSAGE_CATCH, CALL -> parts.length == 1;
                    default -> false;
                };
    }

    private boolean isDone(ModelElement element, Map<String, String> standing) {
        DoneCondition condition = done.get(element.id());
        return condition == null
                ? element.kind() == ElementKind.CALL && over.test(element, standing)
                : condition.holds(standing);
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

    /** One walk: its tokens and what they have left behind. */
    private final class Walker {
        private final TreeSet<String> tokens;
        private final TreeSet<String> passed = new TreeSet<>();
        private final Map<String, String> standing;

        Walker(Collection<String> places, Map<String, String> standing) {
            this.tokens = new TreeSet<>(places);
            this.standing = standing;
        }

        Rest settled() {
            int moves = 0;
            while (moved()) {
                if (++moves > MOST_MOVES) {
                    throw new IllegalStateException("circles under " + standing);
                }
            }
            return new Rest(tokens, passed);
        }

        private boolean moved() {
            for (ModelElement element : outline.elements()) {
                List<String> gone = element.attachedTo() == null ? here(element) : inside(element.attachedTo());
                if (!gone.isEmpty() && isDone(element, standing)) {
                    gone.forEach(tokens::remove);
                    leave(element);
                    return true;
                }
            }
            return false;
        }

        private List<String> here(ModelElement element) {
            return tokens.contains(element.id()) ? List.of(element.id()) : List.of();
        }

        private List<String> inside(String host) {
            return tokens.stream()
                    .filter(token -> token.equals(host)
                            || host.equals(element(token.split("@", 2)[0]).parent()))
                    .toList();
        }

        private void leave(ModelElement from) {
            passed.add(from.id());
            List<ModelFlow> exits = outline.flows().stream()
                    .filter(flow -> flow.from().equals(from.id()))
                    .toList();
            if (from.kind() != ElementKind.EXCLUSIVE_GATEWAY || exits.size() == 1) {
                exits.forEach(this::arrive);
            } else {
                arrive(chosen(exits));
            }
        }

        private ModelFlow chosen(List<ModelFlow> exits) {
            return exits.stream()
                    .filter(flow -> conditions.containsKey(flow.id())
                            && Objects.requireNonNull(conditions.get(flow.id())).holds(standing))
                    .findFirst()
                    .orElseGet(() -> exits.stream()
                            .filter(ModelFlow::otherwise)
                            .findFirst()
                            .orElseThrow());
        }

        private void arrive(ModelFlow flow) {
            passed.add(flow.id());
            ModelElement at = element(flow.to());
            switch (at.kind()) {
                case END -> end(at);
                case SUB_PROCESS -> leave(startIn(at.id()));
                case PARALLEL_GATEWAY -> join(at, flow);
                case USER_TASK, MESSAGE_CATCH, CALL -> tokens.add(at.id());
                default -> leave(at);
            }
        }

        private void end(ModelElement end) {
            passed.add(end.id());
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
    }
}
