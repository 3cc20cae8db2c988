package court.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Runs of a paragraph. Word cuts text into runs as it likes; here each mark gets a run of its own. */
final class Runs {
    private Runs() {}

    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        texts(paragraph).forEach(node -> text.append(node.getTextContent()));
        return text.toString();
    }

    private static List<Element> texts(Element paragraph) {
        return Xml.children(paragraph, "r").stream()
                .flatMap(run -> Xml.children(run, "t").stream())
                .toList();
    }

    /** Gives each mark of the paragraph a run of its own, with the properties of the run in which it begins. */
    static void part(Element paragraph) {
        join(paragraph);
        for (Element run : Xml.children(paragraph, "r")) {
            for (Element text : Xml.children(run, "t")) {
                if (Mark.PATTERN.matcher(text.getTextContent()).find()) {
                    split(run);
                    break;
                }
            }
        }
    }

    /** Brings a mark that is cut over several texts into the first of them. */
    private static void join(Element paragraph) {
        List<Element> texts = texts(paragraph);
        String whole = text(paragraph);
        Matcher marks = Mark.PATTERN.matcher(whole);
        List<int[]> spans = new ArrayList<>();
        while (marks.find()) {
            spans.add(new int[] {marks.start(), marks.end()});
        }
        int from = 0;
        for (Element text : texts) {
            String own = text.getTextContent();
            StringBuilder joined = new StringBuilder();
            for (int at = from; at < from + own.length(); at++) {
                int here = at;
                Optional<int[]> span = spans.stream().filter(s -> s[0] <= here && here < s[1]).findFirst();
                if (span.isEmpty()) {
                    joined.append(own.charAt(at - from));
                } else if (span.get()[0] == at) {
                    joined.append(whole, span.get()[0], span.get()[1]);
                }
            }
            from += own.length();
            set(text, joined.toString());
        }
    }

    private static void split(Element run) {
        Node parent = run.getParentNode();
        for (Element child : Xml.children(run)) {
            if (Xml.is(child, "rPr")) {
                continue;
            }
            if (!Xml.is(child, "t")) {
                parent.insertBefore(with(run, (Element) child.cloneNode(true)), run);
                continue;
            }
            String text = child.getTextContent();
            Matcher marks = Mark.PATTERN.matcher(text);
            int from = 0;
            while (marks.find()) {
                piece(run, text.substring(from, marks.start()));
                piece(run, marks.group());
                from = marks.end();
            }
            piece(run, text.substring(from));
        }
        parent.removeChild(run);
    }

    private static void piece(Element run, String text) {
        if (!text.isEmpty()) {
            Element t = Xml.element(run.getOwnerDocument(), "t");
            set(t, text);
            run.getParentNode().insertBefore(with(run, t), run);
        }
    }

    /** A run with the same properties and this content. */
    static Element with(Element run, Node content) {
        Element copy = Xml.element(run.getOwnerDocument(), "r");
        Xml.child(run, "rPr").ifPresent(properties -> copy.appendChild(properties.cloneNode(true)));
        copy.appendChild(content);
        return copy;
    }

    static void set(Element text, String content) {
        text.setTextContent(content);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** The mark that a node is: a run that holds nothing else, or a paragraph that is one section mark. */
    static Optional<Mark> mark(Node node) {
        if (Xml.is(node, "r")) {
            return sole(node.getTextContent());
        }
        if (Xml.is(node, "p")) {
            return sole(text((Element) node).strip()).filter(mark -> mark.kind() != Mark.Kind.FIELD);
        }
        return Optional.empty();
    }

    private static Optional<Mark> sole(String text) {
        Matcher whole = Mark.PATTERN.matcher(text);
        return whole.matches() ? Optional.of(Mark.of(whole)) : Optional.empty();
    }
}
