package court.document.pdf;

import court.document.docx.Measures;
import court.document.docx.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.w3c.dom.Element;

/** A table: its columns scaled into the width of the text, its rows with their cells broken into lines. */
final class Table {
    private static final float RULE = 0.75f;
    /** However little room a page has, a row comes to its end. */
    private static final float LEAST_PIECE = 12;

    private final List<Row> rows = new ArrayList<>();
    private final float[] columns;
    private final boolean ruled;
    private final float margin;
    private final BiFunction<Element, Float, Setter.Block> setting;

    Table(Element table, Styles styles, BiFunction<Element, Float, Setter.Block> setting, float width) {
        this.setting = setting;
        Properties borders = styles.table(table, "tblBorders");
        ruled = borders.on("insideH@val") || borders.on("top@val");
        margin = styles.table(table, "tblCellMar").twips("left@w", 5.4f);
        columns = columns(table, width);
        Xml.children(table, "tr").forEach(row -> rows.add(row(row)));
    }

    List<Row> rows() {
        return rows;
    }

    private static float[] columns(Element table, float width) {
        List<Float> grid = Xml.child(table, "tblGrid").stream()
                .flatMap(g -> Xml.children(g, "gridCol").stream())
                .map(c -> Xml.attribute(c, "w").flatMap(Measures::number).orElse(1000f) / 20)
                .toList();
        float sum = grid.stream().reduce(0f, Float::sum);
        float scale = sum > width ? width / sum : 1;
        float[] columns = new float[grid.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = grid.get(i) * scale;
        }
        return columns;
    }

    private Row row(Element tr) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        float x = 0;
        for (Element tc : Xml.children(tr, "tc")) {
            Properties properties = Properties.NONE.with(Xml.child(tc, "tcPr"));
            int span = properties.number("gridSpan@val").map(Float::intValue).orElse(1);
            float width = 0;
            for (int i = column; i < Math.min(columns.length, column + span); i++) {
                width += columns[i];
            }
            cells.add(cell(tc, properties, x, width));
            column += span;
            x += width;
        }
        float least = Properties.NONE.with(Xml.child(tr, "trPr")).twips("trHeight@val", 0);
        return new Row(cells, Math.max(least, tallest(cells)), ruled, margin);
    }

    private Cell cell(Element tc, Properties properties, float x, float width) {
        List<Placed> lines = new ArrayList<>();
        float height = 0;
        for (Element p : Xml.children(tc, "p")) {
            Setter.Block block = setting.apply(p, width - 2 * margin);
            height += block.style().before();
            for (Line line : block.lines()) {
                lines.add(new Placed(line, block.style().align(), height));
                height += line.height();
            }
            height += block.style().after();
        }
        boolean continues = Xml.child(tc, "tcPr")
                .flatMap(p -> Xml.child(p, "vMerge"))
                .filter(merge ->
                        Xml.attribute(merge, "val").filter("restart"::equals).isEmpty())
                .isPresent();
        return new Cell(x, width, lines, height, properties.text("vAlign@val").orElse("top"), continues);
    }

    private static float tallest(List<Cell> cells) {
        return (float) cells.stream().mapToDouble(Cell::height).max().orElse(0);
    }

    /** A line at its distance from the top of its cell. */
    record Placed(Line line, String align, float down) {}

    record Cell(float x, float width, List<Placed> lines, float height, String vAlign, boolean continues) {
        /** The part of a cell between two distances from its top. */
        Cell between(float from, float to) {
            List<Placed> some = lines.stream()
                    .filter(placed -> placed.down() >= from && placed.down() < to)
                    .map(placed -> new Placed(placed.line(), placed.align(), placed.down() - from))
                    .toList();
            return new Cell(x, width, some, Math.min(to, height) - from, "top", continues || from > 0);
        }
    }

    record Row(List<Cell> cells, float height, boolean ruled, float margin) {
        /** Draws the row below a height and tells where it ends. */
        float draw(Sheet sheet, float left, float top) {
            for (Cell cell : cells) {
                float free = height - cell.height();
                float down = cell.vAlign().equals("center")
                        ? free / 2
                        : cell.vAlign().equals("bottom") ? free : 0;
                for (Placed placed : cell.lines()) {
                    sheet.line(placed.line(), placed.align(), left + cell.x() + margin, top - down - placed.down());
                }
                if (ruled) {
                    rules(sheet, cell, left + cell.x(), top);
                }
            }
            return top - height;
        }

        private void rules(Sheet sheet, Cell cell, float x, float top) {
            if (!cell.continues()) {
                sheet.rules.add(new Sheet.Rule(x, top, x + cell.width(), top, RULE));
            }
            sheet.rules.add(new Sheet.Rule(x, top - height, x + cell.width(), top - height, RULE));
            sheet.rules.add(new Sheet.Rule(x, top, x, top - height, RULE));
            sheet.rules.add(new Sheet.Rule(x + cell.width(), top, x + cell.width(), top - height, RULE));
        }

        /** A row that no page holds, cut between lines. */
        List<Row> pieces(float room) {
            List<Row> pieces = new ArrayList<>();
            for (float from = 0; from < height; ) {
                float begin = from;
                float to = cells.stream()
                        .flatMap(cell -> cell.lines().stream())
                        .map(placed -> placed.down() + placed.line().height())
                        .filter(end -> end > begin && end - begin <= room)
                        .max(Float::compare)
                        .orElse(begin + Math.max(LEAST_PIECE, room));
                List<Cell> some =
                        cells.stream().map(cell -> cell.between(begin, to)).toList();
                pieces.add(new Row(some, Math.max(1, Math.min(to, height) - begin), ruled, margin));
                from = to;
            }
            return pieces;
        }
    }
}
