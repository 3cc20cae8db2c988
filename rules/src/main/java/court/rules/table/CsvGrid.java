package court.rules.table;

import court.rules.Problem;
import court.rules.book.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated text; a quoted cell may hold commas and doubled quotes, but no line end. */
final class CsvGrid {
    private final String file;
    private final List<Grid.Line> lines = new ArrayList<>();

    private CsvGrid(String file) {
        this.file = file;
    }

    static Grid read(String file, String text) {
        CsvGrid reader = new CsvGrid(file);
        List<String> rows = text.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            reader.lines.add(new Grid.Line(i + 1, reader.cells(rows.get(i), i + 1)));
        }
        return new Grid(file, reader.lines);
    }

    /** The cell of a row in which a character stands, both counted from 0. */
    static int cellAt(String row, int character) {
        boolean quoted = false;
        int cell = 0;
        for (int i = 0; i < Math.min(character, row.length()); i++) {
            quoted ^= row.charAt(i) == '"';
            cell += row.charAt(i) == ',' && !quoted ? 1 : 0;
        }
        return cell;
    }

    private List<String> cells(String row, int number) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new ProblemException(Problem.error(file, number, 1, "rulebase.table-quote")
                    .atCell(Grid.name(cells.size(), number), number, cells.size() + 1));
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
