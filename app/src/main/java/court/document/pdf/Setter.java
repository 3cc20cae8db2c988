package court.document.pdf;

import court.document.docx.Xml;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Sets the body of a paper on as many pages as it takes. */
final class Setter {
    private final Styles styles;
    private final Shaper shaper;
    private final PageShape shape;
    private final List<Sheet> sheets = new ArrayList<>();
    /** Each paragraph of the body is shaped once, however often its height is asked for. */
    private final Map<Element, Block> shaped = new IdentityHashMap<>();

    private float y;

    Setter(Styles styles, Shaper shaper, PageShape shape) {
        this.styles = styles;
        this.shaper = shaper;
        this.shape = shape;
        turn();
    }

    List<Sheet> set(Element body) {
        List<Element> blocks = Xml.children(body);
        for (int i = 0; i < blocks.size(); i++) {
            if (Xml.is(blocks.get(i), "p")) {
                room(together(blocks, i));
                paragraph(blocks.get(i));
            } else if (Xml.is(blocks.get(i), "tbl")) {
                table(new Table(blocks.get(i), styles, this::block, shape.width()));
            }
        }
        return sheets;
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    private void turn() {
        sheets.add(new Sheet());
        y = shape.height() - shape.top();
    }

    private void room(float height) {
        if (y - height < shape.bottom() && y < shape.height() - shape.top()) {
            turn();
        }
    }

    /** A paragraph broken into lines. */
    record Block(BlockStyle style, List<Line> lines, boolean pageBreak) {
        float height() {
            return style.before()
                    + style.after()
                    + (float) lines.stream().mapToDouble(Line::height).sum();
        }
    }

    Block block(Element p, float width) {
        BlockStyle style = BlockStyle.of(styles.paragraph(p), shaper.style(p, Optional.empty()));
        Shaper.Shaped shaped = shaper.shape(p);
        return new Block(style, Breaker.lines(shaped.parts(), style, width), shaped.pageBreak());
    }

    /** How high the paragraphs are that stay with their next, from one of them on; 0 where no page holds them. */
    private float together(List<Element> blocks, int from) {
        float height = 0;
        for (int i = from; i < blocks.size() && Xml.is(blocks.get(i), "p"); i++) {
            Block block = block(blocks.get(i));
            height += block.height();
            if (!block.style().keepNext()) {
                break;
            }
        }
        return height > shape.height() - shape.top() - shape.bottom() || !keeps(blocks.get(from)) ? 0 : height;
    }

    private boolean keeps(Element p) {
        return block(p).style().keepNext();
    }

    private Block block(Element p) {
        return shaped.computeIfAbsent(p, paragraph -> block(paragraph, shape.width()));
    }

    private void paragraph(Element p) {
        Block block = block(p);
        if (block.style().newPage() && y < shape.height() - shape.top()) {
            turn();
        }
        if (block.pageBreak()) {
            turn();
            if (block.lines().stream().allMatch(line -> line.atoms().isEmpty())) {
                return;
            }
        }
        List<Line> lines = block.lines();
        float first = lines.stream().limit(2).map(Line::height).reduce(0f, Float::sum);
        room(block.style().before() + first);
        y -= block.style().before();
        for (Line line : lines) {
            room(line.height());
            sheet().line(line, block.style().align(), shape.left(), y);
            y -= line.height();
        }
        y -= block.style().after();
    }

    private void table(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.height() <= shape.height() - shape.top() - shape.bottom()) {
                room(row.height());
                y = row.draw(sheet(), shape.left(), y);
            } else {
                for (Table.Row piece : row.pieces(shape.height() - shape.top() - shape.bottom())) {
                    room(piece.height());
                    y = piece.draw(sheet(), shape.left(), y);
                }
            }
        }
    }
}
