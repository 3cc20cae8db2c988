package court.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks the characters of a paragraph into lines by the rules of Chinese setting: no line begins with a comma. */
final class Breaker {
    private final BlockStyle style;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private List<Atom> open = new ArrayList<>();

    private Breaker(BlockStyle style, float width) {
        this.style = style;
        this.width = Math.max(1, width - style.left() - style.right());
    }

    /** @param parts atoms between forced breaks */
    static List<Line> lines(List<List<Atom>> parts, BlockStyle style, float width) {
        Breaker breaker = new Breaker(style, width);
        for (List<Atom> part : parts) {
            part.forEach(breaker::add);
            breaker.end(breaker.open, true);
            breaker.open = new ArrayList<>();
        }
        return breaker.lines;
    }

    private float offset() {
        return lines.isEmpty() ? style.first() : 0;
    }

    private void add(Atom atom) {
        float used = (float) open.stream().mapToDouble(Atom::width).sum();
        if (open.isEmpty() || used + atom.width() <= width - offset() + 0.01f) {
            if (!(open.isEmpty() && atom.space() && !lines.isEmpty())) {
                open.add(atom);
            }
            return;
        }
        int cut = cut(atom);
        List<Atom> rest = new ArrayList<>(open.subList(cut, open.size()));
        end(new ArrayList<>(open.subList(0, cut)), false);
        open = rest;
        add(atom);
    }

    /** The last place at which the line may end before this atom. */
    private int cut(Atom next) {
        for (int at = open.size(); at > 0; at--) {
            Atom after = at == open.size() ? next : open.get(at);
            if (after.mayBegin() && open.get(at - 1).mayEnd()) {
                return at;
            }
        }
        return open.size();
    }

    private void end(List<Atom> atoms, boolean last) {
        while (!last && !atoms.isEmpty() && atoms.get(atoms.size() - 1).space()) {
            atoms.remove(atoms.size() - 1);
        }
        float tallest = (float) atoms.stream().mapToDouble(a -> a.style().size()).max().orElse(0);
        float height = style.exact() ? style.line() : Math.max(style.line(), tallest * 1.2f);
        lines.add(new Line(atoms, style.left() + offset(), width - offset(), height, last));
    }
}
