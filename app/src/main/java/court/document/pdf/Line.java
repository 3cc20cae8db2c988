package court.document.pdf;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param offset how far it begins from the paragraph's left edge
 * @param room what it may fill
 * @param last whether the paragraph, or a part that ends with a forced break, ends here
 */
record Line(List<Atom> atoms, float offset, float room, float height, boolean last) {
    float width() {
        return (float) atoms.stream().mapToDouble(Atom::width).sum();
    }
}
