package court.bpmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The net holds together: one start, every place reachable and left, every parting of ways with an exit that always opens. */
final class StructureCheck {

    private final ModelOutline outline;
    private final Findings findings;
    private final Map<String, ModelElement> elements = new HashMap<>();

    private StructureCheck(ModelOutline outline, Findings findings) {
        this.outline = outline;
        this.findings = findings;
        outline.elements().forEach(element -> elements.putIfAbsent(element.id(), element));
    }

    static void check(ModelOutline outline, Findings findings) {
        StructureCheck structure = new StructureCheck(outline, findings);
        structure.starts();
        outline.flows().forEach(structure::flow);
        outline.elements().forEach(structure::exits);
        structure.reach();
    }

    private void starts() {
        startIn(null, outline.processId(), 1);
        outline.elements().stream()
                .filter(element -> element.kind() == ElementKind.SUB_PROCESS)
                .forEach(part -> startIn(part.id(), part.id(), part.line()));
    }

    private void startIn(@Nullable String parent, String where, int line) {
        List<ModelElement> inside = outline.elements().stream()
                .filter(element -> Objects.equals(element.parent(), parent))
                .toList();
        if (inside.stream()
                        .filter(element -> element.kind() == ElementKind.START)
                        .count()
                != 1) {
            findings.error(where, line, "process.one-start");
        }
        if (inside.stream().noneMatch(element -> element.kind() == ElementKind.END)) {
            findings.error(where, line, "process.no-end");
        }
    }

    private void flow(ModelFlow flow) {
        ModelElement from = elements.get(flow.from());
        ModelElement to = elements.get(flow.to());
        if (from == null || to == null || !Objects.equals(from.parent(), to.parent())) {
            findings.error(flow, "process.loose-flow", flow.from(), flow.to());
        } else if (flow.condition() != null && (from.kind() != ElementKind.EXCLUSIVE_GATEWAY || flow.otherwise())) {
            findings.error(flow, "process.condition-misplaced");
        } else if (to.kind() == ElementKind.START || to.kind() == ElementKind.MESSAGE_BOUNDARY) {
            findings.error(flow, "process.loose-flow", flow.from(), flow.to());
        }
    }

    private void exits(ModelElement element) {
        List<ModelFlow> exits = outline.flows().stream()
                .filter(flow -> flow.from().equals(element.id()))
                .toList();
        boolean gateway =
                element.kind() == ElementKind.EXCLUSIVE_GATEWAY || element.kind() == ElementKind.PARALLEL_GATEWAY;
        if (element.kind() == ElementKind.END) {
            if (!exits.isEmpty()) {
                findings.error(element, "process.exits", "0");
            }
        } else if (exits.isEmpty() || (exits.size() > 1 && !gateway)) {
            findings.error(element, "process.exits", "1");
        } else if (exits.size() > 1 && element.kind() == ElementKind.EXCLUSIVE_GATEWAY) {
            parting(element, exits);
        }
        if (element.kind() == ElementKind.MESSAGE_BOUNDARY && !carries(element)) {
            findings.error(element, "process.boundary-host", String.valueOf(element.attachedTo()));
        }
    }

    private boolean carries(ModelElement boundary) {
        ModelElement host = boundary.attachedTo() == null ? null : elements.get(boundary.attachedTo());
        return host != null
                && Objects.equals(host.parent(), boundary.parent())
                && Set.of(ElementKind.CALL, ElementKind.SUB_PROCESS, ElementKind.USER_TASK)
                        .contains(host.kind());
    }

    private void parting(ModelElement gateway, List<ModelFlow> exits) {
        if (exits.stream().filter(ModelFlow::otherwise).count() != 1) {
            findings.error(gateway, "process.no-default-exit");
        }
        exits.stream()
                .filter(exit -> !exit.otherwise() && exit.condition() == null)
                .forEach(exit -> findings.error(exit, "process.exit-without-condition"));
    }

    private void reach() {
        Set<String> reached = new HashSet<>();
        outline.elements().stream()
                .filter(element -> element.kind() == ElementKind.START && element.parent() == null)
                .forEach(start -> reached.add(start.id()));
        boolean grew = true;
        while (grew) {
            grew = outline.flows().stream()
                    .filter(flow -> reached.contains(flow.from()))
                    .anyMatch(flow -> reached.add(flow.to()));
            for (ModelElement element : outline.elements()) {
                String through = element.kind() == ElementKind.START ? element.parent() : element.attachedTo();
                grew |= through != null && reached.contains(through) && reached.add(element.id());
            }
        }
        outline.elements().stream()
                .filter(element -> !reached.contains(element.id()))
                .forEach(element -> findings.error(element, "process.unreachable"));
    }
}
