package court.rules.table;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a workbook as a stream of elements, without document types or entities. */
final class XlsxXml {
    private XlsxXml() {}

    /** What a part's reader wants to know; names are local names. */
    interface Handler {
        void open(String name, Map<String, String> attributes);

        default void text(String text) {}

        default void close(String name) {}
    }

    static void read(XlsxPackage workbook, byte[] part, Handler handler) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                handle(workbook, reader.next(), reader, handler);
            }
        } catch (XMLStreamException e) {
            throw workbook.refused("rulebase.table-unreadable", "XML");
        }
    }

    private static void handle(XlsxPackage workbook, int event, XMLStreamReader reader, Handler handler) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw workbook.refused("rulebase.table-part", "DOCTYPE");
            case XMLStreamConstants.START_ELEMENT -> handler.open(reader.getLocalName(), attributes(reader));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> handler.close(reader.getLocalName());
            default -> {}
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
