package court.document.pdf;

import court.document.docx.DocxFile;
import court.document.docx.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The named styles of a file. */
final class Styles {
    private static final int DEEPEST = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final Properties runs;
    private final Properties paragraphs;
    private @Nullable String standard;

    Styles(DocxFile file) {
        if (!file.parts().containsKey("word/styles.xml")) {
            runs = Properties.NONE;
            paragraphs = Properties.NONE;
            return;
        }
        Element root = file.tree("word/styles.xml").getDocumentElement();
        for (Element style : Xml.children(root, "style")) {
            Xml.attribute(style, "styleId").ifPresent(id -> byId.put(id, style));
            if (Xml.attribute(style, "type").filter("paragraph"::equals).isPresent()
                    && Xml.attribute(style, "default").filter(d -> d.equals("1") || d.equals("true")).isPresent()) {
                standard = Xml.attribute(style, "styleId").orElse(null);
            }
        }
        Optional<Element> defaults = Xml.child(root, "docDefaults");
        runs = Properties.NONE.with(defaults.flatMap(d -> Xml.child(d, "rPrDefault")).flatMap(d -> Xml.child(d, "rPr")));
        paragraphs = Properties.NONE.with(defaults.flatMap(d -> Xml.child(d, "pPrDefault")).flatMap(d -> Xml.child(d, "pPr")));
    }

    Properties paragraph(Element p) {
        Optional<Element> own = Xml.child(p, "pPr");
        return named(paragraphs, style(own), "pPr").with(own);
    }

    Properties run(Element p, Optional<Element> run) {
        Properties ofParagraph = named(runs, style(Xml.child(p, "pPr")), "rPr");
        Optional<Element> own = run.flatMap(r -> Xml.child(r, "rPr"));
        String rStyle = own.flatMap(o -> Xml.value(o, "rStyle")).orElse("");
        return named(ofParagraph, rStyle, "rPr").with(own);
    }

    /** Properties that a table has by its style and by itself. */
    Properties table(Element table, String what) {
        Optional<Element> own = Xml.child(table, "tblPr");
        String style = own.flatMap(o -> Xml.value(o, "tblStyle")).orElse("");
        Properties all = Properties.NONE;
        for (Element each : chain(style)) {
            all = all.with(Xml.child(each, "tblPr").flatMap(t -> Xml.child(t, what)));
        }
        return all.with(own.flatMap(o -> Xml.child(o, what)));
    }

    private String style(Optional<Element> properties) {
        return properties.flatMap(p -> Xml.value(p, "pStyle")).orElse(standard == null ? "" : standard);
    }

    private Properties named(Properties base, String style, String what) {
        Properties all = base;
        for (Element each : chain(style)) {
            all = all.with(Xml.child(each, what));
        }
        return all;
    }

    /** A style after those that it is based on. */
    private Deque<Element> chain(String id) {
        Deque<Element> chain = new ArrayDeque<>();
        Element style = byId.get(id);
        while (style != null && chain.size() < DEEPEST) {
            chain.push(style);
            style = byId.get(Xml.value(style, "basedOn").orElse(""));
        }
        return chain;
    }
}
