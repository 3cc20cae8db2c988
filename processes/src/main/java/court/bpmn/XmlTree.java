package court.bpmn;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML into nodes with lines; opens nothing outside the bytes and stops at the first sign that something tries to. */
final class XmlTree {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_NODES = 50_000;
    private static final int DEEPEST = 40;

    private final XMLStreamReader reader;
    private @Nullable XmlNode root;
    private @Nullable XmlNode current;
    private int nodes;
    private int depth;

    private XmlTree(XMLStreamReader reader) {
        this.reader = reader;
    }

    static XmlNode read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableModel("process.too-large", 1);
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(utf8(bytes)));
            return new XmlTree(reader).read();
        } catch (XMLStreamException unreadable) {
            int line = unreadable.getLocation() == null
                    ? 1
                    : unreadable.getLocation().getLineNumber();
            throw new UnreadableModel("process.not-xml", Math.max(line, 1));
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new UnreadableModel("process.not-utf-8", 1);
        }
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the model is opened");
        });
        return factory;
    }

    private XmlNode read() throws XMLStreamException {
        encodingIsUtf8();
        while (reader.hasNext()) {
            handle(reader.next());
        }
        if (root == null) {
            throw new UnreadableModel("process.not-xml", 1);
        }
        return root;
    }

    /** Another encoding could show the engine another text than the one checked here. */
    private void encodingIsUtf8() {
        String declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.toUpperCase(Locale.ROOT).equals("UTF-8")) {
            throw new UnreadableModel("process.not-utf-8", 1);
        }
    }

    private void handle(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.END_ELEMENT -> close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new UnreadableModel("process.doctype", line());
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                throw new UnreadableModel("process.processing-instruction", line());
            default -> {}
        }
    }

    private void open() {
        if (++nodes > MOST_NODES || ++depth > DEEPEST) {
            throw new UnreadableModel("process.too-large", line());
        }
        XmlNode node = new XmlNode(reader.getName(), line(), current);
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            node.attributes.put(reader.getAttributeName(index), reader.getAttributeValue(index));
        }
        if (current == null) {
            root = node;
        } else {
            current.children.add(node);
        }
        current = node;
    }

    private void close() {
        depth--;
        current = current == null ? null : current.parent;
    }

    private void text() {
        if (current != null) {
            current.text.append(reader.getText());
        }
    }

    private int line() {
        return Math.max(reader.getLocation().getLineNumber(), 1);
    }
}
