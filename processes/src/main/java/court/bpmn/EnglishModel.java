package court.bpmn;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** A model drawn for a reader of English: where a name has an English one, that stands in its place. */
public final class EnglishModel {
    private static final QName ID = new QName("id");
    private static final QName NAME = new QName("name");
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final Map<String, String> names;

    private EnglishModel(Map<String, String> names) {
        this.names = names;
    }

    /** For drawing only: what runs and what designers edit is the model as it is. */
    public static byte[] of(byte[] model) {
        Map<String, String> names = XmlTree.read(model)
                .all()
                .filter(node -> node.attribute("id") != null && node.property("en") != null)
                .collect(Collectors.toMap(
                        node -> node.attributeOr("id", ""),
                        node -> Objects.requireNonNull(node.property("en")),
                        (first, second) -> first));
        try {
            return new EnglishModel(names).copy(new String(model, StandardCharsets.UTF_8));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a model that was read can be written", e);
        }
    }

    private byte[] copy(String model) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLEventReader reader = XmlTree.factory().createXMLEventReader(new StringReader(model));
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(text);
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            writer.add(event.isStartElement() ? named(event.asStartElement()) : event);
        }
        writer.flush();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private XMLEvent named(StartElement element) {
        Attribute id = element.getAttributeByName(ID);
        String english = id == null ? null : names.get(id.getValue());
        if (english == null) {
            return element;
        }
        List<Attribute> attributes = new ArrayList<>();
        element.getAttributes()
                .forEachRemaining(attribute -> attributes.add(
                        attribute.getName().equals(NAME) ? events.createAttribute(NAME, english) : attribute));
        return events.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }
}
