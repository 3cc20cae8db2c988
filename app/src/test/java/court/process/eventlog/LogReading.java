package court.process.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads logs as their schemas write them. */
final class LogReading {
    /** What a log of XES holds, in the order of its schema. */
    static final List<String> ORDER = List.of("extension", "global", "classifier", "attribute", "trace");

    private LogReading() {}

    static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static List<String> kinds(Element root) {
        return children(root).stream()
                .map(Element::getLocalName)
                .map(name -> ORDER.contains(name) ? name : "attribute")
                .toList();
    }

    static List<String> keys(Element element) {
        return children(element).stream()
                .map(child -> child.getAttribute("key"))
                .toList();
    }

    static String value(Element element, String key) {
        return children(element).stream()
                .filter(child -> child.getAttribute("key").equals(key))
                .map(child -> child.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Set<String> declared(JsonNode types, String type) {
        List<JsonNode> known = all(types, "name", type);
        assertThat(known).as("type %s is declared once", type).hasSize(1);
        Set<String> attributes = new TreeSet<>();
        known.get(0).get("attributes").forEach(attribute -> {
            assertThat(attribute.get("type").asText()).isEqualTo("string");
            attributes.add(attribute.get("name").asText());
        });
        return attributes;
    }

    static List<JsonNode> all(JsonNode list, String key, String wanted) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.get(key).asText().equals(wanted))
                .toList();
    }
}
