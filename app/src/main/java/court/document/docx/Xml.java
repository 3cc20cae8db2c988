package court.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Parts of a Word file as trees. No document type, no entity, nothing fetched. */
public final class Xml {
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final DocumentBuilderFactory READERS = readers();
    private static final TransformerFactory WRITERS = writers();

    private Xml() {}

    private static DocumentBuilderFactory readers() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java runtime has no safe XML parser", e);
        }
    }

    private static TransformerFactory writers() {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        return factory;
    }

    /** Reads a part; whatever is not plain well-formed XML is an exception. */
    public static Document read(byte[] part) throws SAXException {
        try {
            DocumentBuilder reader;
            synchronized (READERS) {
                reader = READERS.newDocumentBuilder();
            }
            reader.setErrorHandler(null);
            return reader.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("a part in memory could not be read", e);
        }
    }

    static byte[] write(Document document) {
        try {
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            synchronized (WRITERS) {
                WRITERS.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            }
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a part in memory could not be written", e);
        }
    }

    public static boolean is(Node node, String name) {
        return node instanceof Element element && name.equals(element.getLocalName()) && W.equals(element.getNamespaceURI());
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    public static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** All elements of a name below, in the order of the text. */
    public static List<Element> below(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(below(child, name));
        }
        return found;
    }

    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttributeNS(W, name)).filter(value -> !value.isEmpty());
    }

    /** The value of a property that is an element with one value. */
    public static Optional<String> value(Node parent, String name) {
        return child(parent, name).flatMap(property -> attribute(property, "val"));
    }

    static Element element(Document owner, String name) {
        return owner.createElementNS(W, "w:" + name);
    }
}
