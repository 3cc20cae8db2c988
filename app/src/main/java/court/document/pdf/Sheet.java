package court.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** What stands on a page; distances are from its lower left corner. */
final class Sheet {
    /** Lines that would have to be spread further than this part of their height stay as they are. */
    private static final float WIDEST = 0.2f;

    /** Characters of one look. */
    record Text(String text, Face face, float size, float x, float y, float spacing, boolean bold) {}

    record Rule(float x1, float y1, float x2, float y2, float width) {}

    final List<Text> texts = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();

    void line(Line line, String align, float left, float top) {
        float slack = line.room() - line.width();
        float x = left + line.offset();
        float gap = 0;
        switch (align) {
            case "center" -> x += slack / 2;
            case "right", "end" -> x += slack;
            case "both", "distribute" -> {
                int gaps = line.atoms().size() - 1;
                gap = (!line.last() || align.equals("distribute")) && gaps > 0 && slack > 0 ? slack / gaps : 0;
                gap = gap > WIDEST * line.height() ? 0 : gap;
            }
            default -> gap = 0;
        }
        atoms(line.atoms(), x, gap, top - line.height());
    }

    private void atoms(List<Atom> atoms, float from, float gap, float bottom) {
        float x = from;
        for (int i = 0; i < atoms.size(); ) {
            Atom first = atoms.get(i);
            float y = bottom + first.style().size() * 0.28f;
            StringBuilder text = new StringBuilder();
            float begin = x;
            int j = i;
            do {
                text.append(atoms.get(j).text());
                x += atoms.get(j).width() + gap;
                j++;
            } while (j < atoms.size() && atoms.get(j).setLike(first));
            float spacing = first.single() ? first.style().spacing() + gap : first.style().spacing();
            texts.add(new Text(text.toString(), first.face(), first.style().size(), begin, y, spacing, first.simulateBold()));
            if (first.style().underline()) {
                rules.add(new Rule(begin, y - 2.2f, x - gap, y - 2.2f, 0.6f));
            }
            i = j;
        }
    }
}
