package court.bpmn;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which flows can be taken over and over again. A flow can, if what feeds its source can: any way in for most elements, all ways in
 * for a joining parallel gateway. What remains after striking all others can run in circles.
 */
final class FlowGraph {

    private final ModelOutline outline;
    private final Map<String, ModelElement> elements = new HashMap<>();

    FlowGraph(ModelOutline outline) {
        this.outline = outline;
        outline.elements().forEach(element -> elements.put(element.id(), element));
    }

    /** {@code passable} says whether a token leaves an element at once, {@code open} whether a flow may be taken. */
    Set<ModelFlow> endless(Predicate<ModelElement> passable, Predicate<ModelFlow> open) {
        Set<ModelFlow> left = new LinkedHashSet<>(outline.flows());
        left.removeIf(flow -> !open.test(flow) || !passable.test(element(flow.from())));
        boolean struck = true;
        while (struck) {
            struck = left.removeIf(flow -> !fed(element(flow.from()), left, passable));
        }
        return left;
    }

    List<ModelFlow> exits(String id) {
        return outline.flows().stream().filter(flow -> flow.from().equals(id)).toList();
    }

    ModelElement element(String id) {
        ModelElement element = elements.get(id);
        if (element == null) {
            throw new IllegalArgumentException(id);
        }
        return element;
    }

    private boolean fed(ModelElement element, Set<ModelFlow> left, Predicate<ModelElement> passable) {
        return switch (element.kind()) {
            case START -> element.parent() != null && entered(element.parent(), left);
            case MESSAGE_BOUNDARY -> element.attachedTo() != null && entered(element.attachedTo(), left);
            case SUB_PROCESS -> entered(element.id(), left) && ends(element, left, passable);
            case PARALLEL_GATEWAY ->
                outline.flows().stream()
                        .filter(flow -> flow.to().equals(element.id()))
                        .allMatch(left::contains);
            default -> entered(element.id(), left);
        };
    }

    private boolean ends(ModelElement part, Set<ModelFlow> left, Predicate<ModelElement> passable) {
        return outline.elements().stream()
                .filter(element ->
                        element.kind() == ElementKind.END && part.id().equals(element.parent()))
                .anyMatch(end -> passable.test(end) && entered(end.id(), left));
    }

    private static boolean entered(String id, Set<ModelFlow> left) {
        return left.stream().anyMatch(flow -> flow.to().equals(id));
    }
}
