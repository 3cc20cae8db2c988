package court.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** An XML element with the line it stands on. */
final class XmlNode {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    final QName name;
    final int line;
    final @Nullable XmlNode parent;
    final Map<QName, String> attributes = new LinkedHashMap<>();
    final List<XmlNode> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    XmlNode(QName name, int line, @Nullable XmlNode parent) {
        this.name = name;
        this.line = line;
        this.parent = parent;
    }

    boolean isBpmn(String local) {
        return name.getNamespaceURI().equals(BPMN) && name.getLocalPart().equals(local);
    }

    boolean isCamunda(String local) {
        return name.getNamespaceURI().equals(CAMUNDA) && name.getLocalPart().equals(local);
    }

    @Nullable
    String attribute(String local) {
        return attributes.get(new QName(local));
    }

    @Nullable
    String camunda(String local) {
        return attributes.get(new QName(CAMUNDA, local));
    }

    String attributeOr(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    Stream<XmlNode> bpmn(String local) {
        return children.stream().filter(child -> child.isBpmn(local));
    }

    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }

    /** The entries of the extension elements of this element. */
    Stream<XmlNode> extensions() {
        return bpmn("extensionElements").flatMap(extension -> extension.children.stream());
    }

    @Nullable
    String property(String key) {
        return properties()
                .filter(property -> key.equals(property.attribute("name")))
                .map(property -> property.attributeOr("value", ""))
                .findFirst()
                .orElse(null);
    }

    Stream<XmlNode> properties() {
        return extensions().filter(node -> node.isCamunda("properties")).flatMap(node -> node.children.stream());
    }

    /** The element a problem in this node belongs to: the one that is drawn here, or the nearest upwards that bears an id. */
    String owner() {
        String drawn = attribute("bpmnElement");
        String id = drawn == null ? attribute("id") : drawn;
        return id != null ? id : parent == null ? name.getLocalPart() : parent.owner();
    }
}
