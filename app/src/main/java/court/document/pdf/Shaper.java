package court.document.pdf;

import court.document.docx.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Turns the runs of a paragraph into what lines are made of. */
final class Shaper {
    private static final int LONGEST_WORD = 24;
    private static final String TAB = "　　";

    private final Styles styles;
    private final FontFaces faces;
    private final PageNumber page;

    /** Which page it is, and of how many. */
    record PageNumber(int page, int pages) {}

    Shaper(Styles styles, FontFaces faces, PageNumber page) {
        this.styles = styles;
        this.faces = faces;
        this.page = page;
    }

    /** @param parts atoms between forced breaks; a part begins a page where it follows a break of the page */
    record Shaped(List<List<Atom>> parts, boolean pageBreak) {}

    Shaped shape(Element p) {
        List<List<Atom>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        boolean pageBreak = false;
        Fields fields = new Fields();
        for (Element child : Xml.children(p)) {
            if (Xml.is(child, "fldSimple")) {
                TextStyle style = style(p, Xml.child(child, "r"));
                add(parts, number(Xml.attribute(child, "instr").orElse("")), style);
            } else if (Xml.is(child, "r")) {
                pageBreak |= run(p, child, parts, fields);
            }
        }
        return new Shaped(parts, pageBreak);
    }

    /** Where a field begins, what it shows, and its text as Word last saw it. */
    private static final class Fields {
        private boolean instructing;
        private boolean showing;
        private final StringBuilder instruction = new StringBuilder();
    }

    private boolean run(Element p, Element run, List<List<Atom>> parts, Fields fields) {
        TextStyle style = style(p, Optional.of(run));
        boolean pageBreak = false;
        for (Element content : Xml.children(run)) {
            if (Xml.is(content, "fldChar")) {
                turn(Xml.attribute(content, "fldCharType").orElse(""), fields, parts, style);
            } else if (Xml.is(content, "instrText")) {
                fields.instruction.append(content.getTextContent());
            } else if (Xml.is(content, "t") && !fields.showing) {
                add(parts, content.getTextContent(), style);
            } else if (Xml.is(content, "tab")) {
                add(parts, TAB, style);
            } else if (Xml.is(content, "noBreakHyphen")) {
                add(parts, "-", style);
            } else if (Xml.is(content, "br") || Xml.is(content, "cr")) {
                boolean page = Xml.attribute(content, "type").filter("page"::equals).isPresent();
                pageBreak |= page;
                if (!page) {
                    parts.add(new ArrayList<>());
                }
            }
        }
        return pageBreak;
    }

    private void turn(String kind, Fields fields, List<List<Atom>> parts, TextStyle style) {
        switch (kind) {
            case "begin" -> {
                fields.instructing = true;
                fields.instruction.setLength(0);
            }
            case "separate" -> fields.showing = fields.instructing;
            case "end" -> {
                add(parts, number(fields.instruction.toString()), style);
                fields.instructing = false;
                fields.showing = false;
            }
            default -> throw new IllegalArgumentException("no such part of a field: " + kind);
        }
    }

    private String number(String instruction) {
        return Integer.toString(instruction.strip().startsWith("PAGE") ? page.page() : page.pages());
    }

    TextStyle style(Element p, Optional<Element> run) {
        return TextStyle.of(styles.run(p, run));
    }

    private void add(List<List<Atom>> parts, String text, TextStyle style) {
        List<Atom> line = parts.get(parts.size() - 1);
        int[] characters = text.replace('\t', '　').codePoints().toArray();
        for (int i = 0; i < characters.length; ) {
            int end = i + 1;
            if (latin(characters[i])) {
                while (end < characters.length && latin(characters[end]) && end - i < LONGEST_WORD) {
                    end++;
                }
            }
            line.add(atom(new String(characters, i, end - i), style));
            i = end;
        }
    }

    private static boolean latin(int c) {
        return c > ' ' && c < 0x250;
    }

    private Atom atom(String text, TextStyle style) {
        FontFaces.Choice choice = faces.choose(text.codePointAt(0), style);
        text.codePoints().forEach(c -> faces.choose(c, style));
        float width = choice.face().width(text, style.size()) + style.spacing() * text.codePointCount(0, text.length());
        return new Atom(text, style, choice.face(), width, choice.thickened());
    }
}
