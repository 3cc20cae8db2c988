package court.document.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A row of a table that is repeated: its first cell begins a section and its last cell ends it.
 *
 * @param bare the row without the two marks
 */
record RowSection(Mark mark, Element bare) {
    static Optional<RowSection> of(Element row) {
        if (!Mark.PATTERN.matcher(row.getTextContent()).find()) {
            return Optional.empty();
        }
        Element bare = (Element) row.cloneNode(true);
        List<Element> paragraphs = Xml.below(bare, "p");
        if (paragraphs.size() < 2) {
            return Optional.empty();
        }
        paragraphs.forEach(Runs::part);
        List<Element> first = Xml.children(paragraphs.get(0), "r");
        List<Element> last = Xml.children(paragraphs.get(paragraphs.size() - 1), "r");
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Element from = first.get(0);
        Element to = last.get(last.size() - 1);
        Optional<Mark> open = Runs.mark(from).filter(Mark::section);
        Optional<Mark> close = Runs.mark(to).filter(mark -> mark.kind() == Mark.Kind.CLOSE);
        if (open.isEmpty()
                || close.isEmpty()
                || !open.get().name().equals(close.get().name())) {
            return Optional.empty();
        }
        if (DocxFill.closing(first, 0, open.get().name()) < first.size()) {
            return Optional.empty();
        }
        from.getParentNode().removeChild(from);
        to.getParentNode().removeChild(to);
        return Optional.of(new RowSection(open.get(), bare));
    }
}
