package court.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Checks one part of a template: everything on it is known to print, every field is known, every section ends where it must. */
final class PartCheck {
    private static final Set<String> IGNORED = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "lastRenderedPageBreak",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tcPr",
            "trPr",
            "pPr",
            "rPr",
            "tblPrEx");
    /** What each element may hold beside what is ignored. */
    private static final Map<String, Set<String>> HOLDS = Map.of(
            "document", Set.of("body"),
            "body", Set.of("p", "tbl"),
            "hdr", Set.of("p"),
            "ftr", Set.of("p"),
            "tbl", Set.of("tr"),
            "tr", Set.of("tc"),
            "tc", Set.of("p"),
            "p", Set.of("r", "fldSimple"),
            "fldSimple", Set.of("r"),
            "r", Set.of("t", "br", "cr", "tab", "fldChar", "instrText", "noBreakHyphen"));

    /** How text can look that the printer does not know; hidden text would even be printed. */
    private static final List<String> EFFECTS = List.of(
            "vanish",
            "webHidden",
            "specVanish",
            "strike",
            "dstrike",
            "caps",
            "smallCaps",
            "vertAlign",
            "emboss",
            "imprint",
            "outline",
            "shadow",
            "effect");

    private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    private final String part;
    private final FieldNames fields;
    private final List<Problem> problems;
    private final Deque<String> lists = new ArrayDeque<>();
    private int paragraph;
    private String excerpt = "";

    PartCheck(String part, FieldNames fields, List<Problem> problems) {
        this.part = part.substring(part.lastIndexOf('/') + 1).replace(".xml", "");
        this.fields = fields;
        this.problems = problems;
    }

    void of(Element root) {
        contents(root);
        paragraph = 0;
        excerpt = "";
        Measures.problems(root).forEach(text -> problem("document.template-number", text));
        if (!Xml.below(root, "titlePg").isEmpty()) {
            problem("document.template-setting", "titlePg");
        }
        within(Xml.children(Xml.child(root, "body").orElse(root)));
    }

    private void contents(Element element) {
        Set<String> holds = HOLDS.getOrDefault(Objects.requireNonNullElse(element.getLocalName(), ""), Set.of());
        for (Element child : Xml.children(element)) {
            String name = Objects.requireNonNullElse(child.getLocalName(), child.getNodeName());
            if (Xml.is(child, "p")) {
                begin(child);
            }
            if (!Xml.W.equals(child.getNamespaceURI()) || !holds.contains(name) && !IGNORED.contains(name)) {
                problem("document.template-content", name);
            } else if (name.equals("instrText")) {
                instruction(child.getTextContent());
            } else if (name.equals("fldSimple")) {
                instruction(Xml.attribute(child, "instr").orElse(""));
                contents(child);
            } else if (holds.contains(name) && HOLDS.containsKey(name)) {
                contents(child);
            }
        }
    }

    private void begin(Element p) {
        paragraph++;
        excerpt = Runs.text(p).strip();
        if (!Xml.below(p, "numPr").isEmpty()) {
            problem("document.template-list");
        }
        for (String effect : EFFECTS) {
            if (Xml.below(p, effect).stream().anyMatch(PartCheck::on)) {
                problem("document.template-effect", effect);
            }
        }
        for (String changed : List.of("ins", "del", "moveFrom", "moveTo")) {
            if (!Xml.below(p, changed).isEmpty()) {
                problem("document.template-changes");
            }
        }
    }

    private static boolean on(Element property) {
        String value = Xml.attribute(property, "val").orElse("true");
        return !Set.of("false", "0", "off", "none", "baseline").contains(value);
    }

    private void instruction(String text) {
        String word = text.strip().split("\\s+", 2)[0];
        if (!PAGES.contains(word)) {
            problem("document.template-field-code", word);
        }
    }

    private void problem(String code, String... args) {
        problems.add(new Problem(part, paragraph, excerpt, code, List.of(args)));
    }

    private void within(List<Element> blocks) {
        Deque<String> before = new ArrayDeque<>(lists);
        for (Element block : blocks) {
            if (Xml.is(block, "p")) {
                paragraph++;
                excerpt = Runs.text(block).strip();
                marks(block, Runs.mark(block));
            } else if (Xml.is(block, "tbl")) {
                Xml.children(block, "tr").forEach(this::row);
            }
        }
        while (lists.size() > before.size()) {
            problem("document.template-unclosed", lists.pop());
        }
    }

    private void row(Element row) {
        Optional<RowSection> section = RowSection.of(row);
        section.ifPresent(s -> open(s.mark()));
        Element cells = section.map(RowSection::bare).orElse(row);
        Xml.children(cells, "tc").forEach(cell -> within(Xml.children(cell)));
        section.ifPresent(s -> close(s.mark().name(), 0));
    }

    /** A mark that is a paragraph of its own may reach over others; any other ends in the paragraph where it begins. */
    private void marks(Element p, Optional<Mark> sole) {
        int depth = lists.size();
        String text = Runs.text(p);
        for (Mark mark : Mark.in(text)) {
            switch (mark.kind()) {
                case FIELD -> field(mark.name());
                case OPEN, UNLESS -> open(mark);
                case CLOSE -> close(mark.name(), sole.isPresent() ? 0 : depth);
            }
        }
        String rest = Mark.PATTERN.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}") || rest.contains("｛｛") || rest.contains("｝｝")) {
            problem("document.template-braces");
        }
        while (sole.isEmpty() && lists.size() > depth) {
            problem("document.template-unclosed", lists.pop());
        }
    }

    private void field(String name) {
        boolean known = fields.isText(name, null) || lists.stream().anyMatch(list -> fields.isText(name, list));
        if (!known) {
            problem(fields.isList(name) ? "document.template-list-as-text" : "document.template-unknown-field", name);
        }
    }

    private void open(Mark mark) {
        boolean known = fields.isList(mark.name())
                || fields.isText(mark.name(), null)
                || lists.stream().anyMatch(list -> fields.isText(mark.name(), list));
        if (!known) {
            problem("document.template-unknown-field", mark.name());
        }
        lists.push(mark.name());
    }

    private void close(String name, int floor) {
        @Nullable String open = lists.size() > floor ? lists.peek() : null;
        if (name.equals(open)) {
            lists.pop();
        } else {
            problem("document.template-not-open", name);
        }
    }
}
