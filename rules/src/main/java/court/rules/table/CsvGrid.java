package court.rules.table;

import court.rules.Problem;
import court.rules.book.ProblemException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated text; a quoted cell may hold commas and doubled quotes, but no line end. Quotes stand round a
 * whole cell: what a spreadsheet and this reader would take apart differently is refused.
 */
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
        int from = 0;
        while (from >= 0) {
            int start = from;
            while (start < row.length() && Character.isWhitespace(row.charAt(start))) {
                start++;
            }
            boolean quoted = row.startsWith("\"", start);
            int end = quoted ? closing(row, start, number, cells.size()) : row.indexOf(',', from);
            String cell = row.substring(quoted ? start + 1 : from, end < 0 ? row.length() : end);
            if (!quoted && cell.indexOf('"') >= 0) {
                throw refused(number, cells.size());
            }
            cells.add(quoted ? cell.replace("\"\"", "\"").strip() : cell.strip());
            from = next(row, quoted ? end + 1 : end, number, cells.size() - 1);
        }
        return cells;
    }

    /** Where the quote stands that closes the cell. */
    private int closing(String row, int open, int number, int cell) {
        for (int i = open + 1; i < row.length(); i++) {
            if (row.charAt(i) == '"' && row.startsWith("\"", i + 1)) {
                i++;
            } else if (row.charAt(i) == '"') {
                return i;
            }
        }
        throw refused(number, cell);
    }

    /** Where the next cell starts; below 0 after the last one. */
    private int next(String row, int end, int number, int cell) {
        if (end < 0) {
            return -1;
        }
        int comma = row.indexOf(',', end);
        String between = row.substring(end, comma < 0 ? row.length() : comma);
        if (!between.isBlank()) {
            throw refused(number, cell);
        }
        return comma < 0 ? -1 : comma + 1;
    }

    private ProblemException refused(int number, int cell) {
        return new ProblemException(Problem.error(file, number, 1, "rulebase.table-quote")
                .atCell(Grid.name(cell, number), number, cell + 1));
    }
}
