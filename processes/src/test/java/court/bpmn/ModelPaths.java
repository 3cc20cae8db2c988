package court.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The paths of a model: every way along its flows from a start to an end, or to the first return to an element already passed. Of a
 * fork each branch is a path of its own; a part is walked from its own start, and its surroundings take it for one element; an event at
 * the edge of an activity is one of its exits.
 */
final class ModelPaths {

    private final ModelOutline outline;
    private final Set<List<String>> paths = new LinkedHashSet<>();

    private record Exit(String by, String to) {}

    private ModelPaths(ModelOutline outline) {
        this.outline = outline;
    }

    /** Each path as the elements and flows that it passes, in order. */
    static Set<List<String>> of(ModelOutline outline) {
        ModelPaths found = new ModelPaths(outline);
        outline.elements().stream()
                .filter(element -> element.kind() == ElementKind.START)
                .forEach(start -> found.follow(start.id(), List.of(start.id())));
        return found.paths;
    }

    /** What all paths pass: elements and flows. */
    static Set<String> parts(Set<List<String>> paths) {
        Set<String> parts = new TreeSet<>();
        paths.forEach(parts::addAll);
        return parts;
    }

    private void follow(String at, List<String> path) {
        List<Exit> exits = exits(at);
        if (exits.isEmpty()) {
            paths.add(path);
        }
        for (Exit exit : exits) {
            List<String> longer = new ArrayList<>(path);
            if (!exit.by().isEmpty()) {
                longer.add(exit.by());
            }
            longer.add(exit.to());
            if (path.contains(exit.to())) {
                paths.add(List.copyOf(longer));
            } else {
                follow(exit.to(), List.copyOf(longer));
            }
        }
    }

    private List<Exit> exits(String at) {
        Stream<Exit> flows = outline.flows().stream()
                .filter(flow -> flow.from().equals(at))
                .map(flow -> new Exit(flow.id(), flow.to()));
        Stream<Exit> edges = outline.elements().stream()
                .filter(element -> Objects.equals(element.attachedTo(), at))
                .map(element -> new Exit("", element.id()));
        return Stream.concat(flows, edges).toList();
    }
}
