package court.rules.table;

import court.rules.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which cells of a grid are what: settings, columns, templates, rows; anything else is refused at its cell. */
final class TableShape {
    private static final Set<String> SETTINGS = Set.of("RuleSet", "Import");
    private static final Set<String> COLUMNS = Set.of("NAME", "CONDITION", "ACTION", "METADATA");
    /** Full-width signs too: spreadsheets of East Asia make formulas of them. */
    private static final Pattern FORMULA = Pattern.compile("=(?!= ).*|[＝@＠+＋].*|[-－](?![\\d.\\s]).*", Pattern.DOTALL);
    /** Lines from RuleTable to the first row. */
    static final int HEADER = 5;

    private static final int CELL = 1_000;
    private final Grid grid;
    private final List<Problem> problems = new ArrayList<>();
    private int table = -1;

    TableShape(Grid grid) {
        this.grid = grid;
    }

    List<Problem> check() {
        List<Grid.Line> lines = grid.lines();
        for (int i = 0; i < lines.size(); i++) {
            Grid.Line line = lines.get(i);
            boolean isRow = table >= 0 && i >= table + HEADER;
            for (int column = 0; column < line.cells().size(); column++) {
                cell(line, column, line.cell(column), isRow);
            }
            if (table < 0 && problems.isEmpty() && !line.isBlank()) {
                setting(line, i);
            } else if (table >= 0 && line.cell(0).startsWith("RuleTable")) {
                refuse(line, 0, "rulebase.table-keyword", line.cell(0));
            }
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        if (table < 0 || lines.size() < table + HEADER + 1) {
            problems.add(Problem.error(grid.file(), 1, 1, "rulebase.table-empty"));
        } else {
            columns(lines.get(table + 1));
        }
        return problems;
    }

    /** Index of the RuleTable line. */
    int table() {
        return table;
    }

    private void setting(Grid.Line line, int index) {
        String keyword = line.cell(0);
        boolean isTable = keyword.matches("RuleTable [\\p{L}\\p{N}_ -]{1,60}");
        if (isTable) {
            table = index;
        } else if (!SETTINGS.contains(keyword)) {
            refuse(line, 0, "rulebase.table-keyword", keyword);
        }
        for (int column = isTable ? 1 : 2; column < line.cells().size(); column++) {
            if (!line.cell(column).isBlank()) {
                refuse(line, column, "rulebase.table-keyword", line.cell(column));
            }
        }
    }

    private void columns(Grid.Line line) {
        for (int column = 0; column < line.cells().size(); column++) {
            if (!COLUMNS.contains(line.cell(column))) {
                refuse(line, column, "rulebase.table-column", line.cell(column));
            }
        }
        if (!line.cells().contains("NAME") || !line.cells().contains("METADATA")) {
            refuse(line, 0, "rulebase.table-column", "NAME, METADATA");
        }
    }

    /** Where the template brings the quotation marks, the cell may not bring its own. */
    private void cell(Grid.Line line, int column, String text, boolean isRow) {
        if (isRow
                && !text.isBlank()
                && column >= grid.lines().get(table + 1).cells().size()) {
            refuse(line, column, "rulebase.table-row", text);
        }
        boolean quoted = isRow
                && text.indexOf('"') >= 0
                && grid.lines().get(table + 3).cell(column).contains("\"$param\"");
        if (quoted || text.length() > CELL || text.contains("\n") || text.contains("\r")) {
            refuse(line, column, "rulebase.table-cell");
        } else if (text.indexOf('\\') >= 0) {
            refuse(line, column, "rulebase.backslash");
        } else if (FORMULA.matcher(text).matches()) {
            refuse(line, column, "rulebase.table-formula");
        }
    }

    private void refuse(Grid.Line line, int column, String code, Object... args) {
        problems.add(Problem.error(grid.file(), line.number(), column + 1, code, args)
                .atCell(Grid.name(column, line.number()), line.number(), column + 1));
    }
}
