package court.document.pdf;

import court.document.docx.Measures;
import court.document.docx.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Formatting as Word lays it up: each layer says only what it changes. Keys are {@code element@attribute}. */
record Properties(Map<String, String> values) {
    static final Properties NONE = new Properties(Map.of());

    /** These, changed by what an element of properties says. */
    Properties with(Optional<Element> element) {
        if (element.isEmpty()) {
            return this;
        }
        Map<String, String> changed = new HashMap<>(values);
        for (Element property : Xml.children(element.get())) {
            String name = property.getLocalName();
            NamedNodeMap attributes = property.getAttributes();
            boolean said = false;
            for (int i = 0; i < attributes.getLength(); i++) {
                if (Xml.W.equals(attributes.item(i).getNamespaceURI())) {
                    changed.put(
                            name + "@" + attributes.item(i).getLocalName(),
                            attributes.item(i).getNodeValue());
                    said = true;
                }
            }
            if (!said) {
                changed.put(name + "@val", "true");
            }
        }
        return new Properties(changed);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A measure in twentieths of a point, as points. */
    float twips(String key, float otherwise) {
        return number(key).map(n -> n / 20).orElse(otherwise);
    }

    Optional<Float> number(String key) {
        return text(key).flatMap(Measures::number);
    }

    boolean on(String key) {
        String value = values.getOrDefault(key, "false");
        return !value.equals("false") && !value.equals("0") && !value.equals("none") && !value.equals("off");
    }
}
