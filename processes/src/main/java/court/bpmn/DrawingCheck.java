package court.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever runs is also drawn, once, and nothing is drawn that does not exist: people judge a model by its picture. */
final class DrawingCheck {

    private DrawingCheck() {}

    static void check(XmlNode root, ModelOutline outline, Findings findings) {
        List<XmlNode> drawings =
                root.all().filter(node -> node.attribute("bpmnElement") != null).toList();
        Set<String> existing = new HashSet<>();
        root.all()
                .filter(node -> node.name.getNamespaceURI().equals(XmlNode.BPMN))
                .forEach(node -> existing.add(node.attributeOr("id", "")));
        Set<String> drawn = new HashSet<>();
        for (XmlNode drawing : drawings) {
            String element = drawing.attributeOr("bpmnElement", "");
            if (!existing.contains(element)) {
                findings.error(drawing, "process.drawing-unknown", element);
            } else if (!drawn.add(element)) {
                findings.error(drawing, "process.drawn-twice", element);
            }
        }
        outline.elements().stream()
                .filter(element -> !drawn.contains(element.id()))
                .forEach(element -> findings.error(element, "process.not-drawn"));
        outline.flows().stream()
                .filter(flow -> !drawn.contains(flow.id()))
                .forEach(flow -> findings.error(flow, "process.not-drawn"));
        extents(drawings.stream()).forEach(bounds -> findings.error(bounds, "process.not-drawn"));
    }

    private static Stream<XmlNode> extents(Stream<XmlNode> drawings) {
        return drawings.filter(drawing -> !drawing.name.getLocalPart().equals("BPMNPlane"))
                .filter(drawing -> drawing.name.getLocalPart().equals("BPMNEdge")
                        ? count(drawing, "waypoint") < 2
                        : count(drawing, "Bounds") != 1);
    }

    private static long count(XmlNode drawing, String local) {
        return drawing.children.stream()
                .filter(child -> child.name.getLocalPart().equals(local))
                .count();
    }
}
