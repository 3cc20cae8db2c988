package court.document.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills a template that has passed its check. What is filled in is text and nothing else, so a name is never markup. */
public final class DocxFill {
    private static final String BLANK = "　　　　　　";

    private DocxFill() {}

    /** Words that are known where a part of the template is filled in: those of the entry at hand before those of the case. */
    private record Scope(Map<String, ?> words, @Nullable Scope outer) {
        @Nullable
        Object get(String name) {
            Object value = words.get(name);
            return value != null || outer == null ? value : outer.get(name);
        }
    }

    public static DocxFile fill(DocxFile template, Map<String, ?> words) {
        Map<String, byte[]> filled = new HashMap<>();
        for (String part : template.parts().keySet()) {
            if (DocxParts.printed(part)) {
                Document tree = template.tree(part);
                expand(List.of(tree.getDocumentElement()), tree, new Scope(words, null));
                filled.put(part, Xml.write(tree));
            }
        }
        return template.with(filled);
    }

    /** Puts nodes, filled in, at the end of a parent. */
    private static void expand(List<? extends Node> nodes, Node parent, Scope scope) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Mark> mark = Runs.mark(node);
            if (mark.isEmpty()) {
                copy(node, parent, scope);
            } else if (mark.get().section()) {
                int end = closing(nodes, i, mark.get().name());
                for (Scope each : scopes(mark.get(), scope)) {
                    expand(nodes.subList(i + 1, end), parent, each);
                }
                i = end;
            } else if (mark.get().kind() == Mark.Kind.FIELD) {
                parent.appendChild(filled((Element) node, scope.get(mark.get().name())));
            }
        }
    }

    static int closing(List<? extends Node> nodes, int open, String name) {
        int depth = 0;
        for (int i = open; i < nodes.size(); i++) {
            Optional<Mark> mark = Runs.mark(nodes.get(i)).filter(m -> m.name().equals(name));
            depth += mark.filter(Mark::section).isPresent() ? 1 : 0;
            depth -= mark.filter(m -> m.kind() == Mark.Kind.CLOSE).isPresent() ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return nodes.size();
    }

    private static List<Scope> scopes(Mark mark, Scope scope) {
        Object value = scope.get(mark.name());
        boolean there = value instanceof Collection<?> entries
                ? !entries.isEmpty()
                : value != null && !value.toString().isBlank();
        if (mark.kind() == Mark.Kind.UNLESS) {
            return there ? List.of() : List.of(scope);
        }
        if (!(value instanceof Collection<?> entries)) {
            return there ? List.of(scope) : List.of();
        }
        List<Scope> each = new ArrayList<>();
        for (Object entry : entries) {
            each.add(entry instanceof Map<?, ?> words ? new Scope(named(words), scope) : scope);
        }
        return each;
    }

    private static Map<String, Object> named(Map<?, ?> words) {
        Map<String, Object> named = new HashMap<>();
        words.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    private static void copy(Node node, Node parent, Scope scope) {
        if (!(node instanceof Element element) || !Xml.W.equals(element.getNamespaceURI())) {
            parent.appendChild(node);
        } else if (Xml.is(node, "tr") && RowSection.of(element).isPresent()) {
            RowSection row = RowSection.of(element).get();
            for (Scope each : scopes(row.mark(), scope)) {
                expandInto(row.bare(), parent, each);
            }
        } else if (Xml.is(node, "p")) {
            paragraph(element, parent, scope);
        } else {
            expandInto(element, parent, scope);
        }
    }

    private static Element expandInto(Element element, Node parent, Scope scope) {
        Element shell = (Element) element.cloneNode(false);
        if (parent instanceof Document document) {
            document.replaceChild(shell, document.getDocumentElement());
        } else {
            parent.appendChild(shell);
        }
        List<Node> inner = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            inner.add(child.cloneNode(true));
        }
        expand(inner, shell, scope);
        return shell;
    }

    /** A paragraph whose sections all came to nothing leaves no empty line behind, except the one that a cell must have. */
    private static void paragraph(Element source, Node parent, Scope scope) {
        Element parted = (Element) source.cloneNode(true);
        Runs.part(parted);
        Element filled = expandInto(parted, parent, scope);
        boolean hadSections = Mark.in(Runs.text(source)).stream().anyMatch(Mark::section);
        boolean needed = Xml.is(parent, "tc") && Xml.children(parent, "p").size() == 1;
        if (hadSections && !needed && Xml.below(filled, "r").isEmpty()) {
            parent.removeChild(filled);
        }
    }

    /** What is not known stays a blank to write on. */
    private static Element filled(Element run, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        Element filled = Runs.with(run, Xml.element(run.getOwnerDocument(), "t"));
        if (text.isEmpty()) {
            underline(filled);
        }
        Node t = filled.getLastChild();
        String[] lines = (text.isEmpty() ? BLANK : Clean.text(text)).split("\n", -1);
        Runs.set((Element) t, lines[0]);
        for (int i = 1; i < lines.length; i++) {
            filled.appendChild(Xml.element(run.getOwnerDocument(), "br"));
            Element more = Xml.element(run.getOwnerDocument(), "t");
            Runs.set(more, lines[i]);
            filled.appendChild(more);
        }
        return filled;
    }

    private static void underline(Element run) {
        Document owner = run.getOwnerDocument();
        Element properties = Xml.child(run, "rPr").orElseGet(() -> {
            Element fresh = Xml.element(owner, "rPr");
            run.insertBefore(fresh, run.getFirstChild());
            return fresh;
        });
        if (Xml.child(properties, "u").isEmpty()) {
            Element line = Xml.element(owner, "u");
            line.setAttributeNS(Xml.W, "w:val", "single");
            properties.appendChild(line);
        }
    }
}
