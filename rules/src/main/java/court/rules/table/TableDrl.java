package court.rules.table;

import court.rules.Problem;
import court.rules.book.ProblemException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.template.parser.DataListener;
import org.drools.template.parser.DecisionTableParseException;

/** DRL made from a grid by the engine's decision tables, and the way back from its lines to the cells. */
final class TableDrl {
    private static final Pattern ROW = Pattern.compile("^// rule values at [A-Z]+(\\d+), header at .*$");
    private final Grid grid;
    private final int table;
    private final String text;
    private final List<String> lines;

    private TableDrl(Grid grid, int table, String text) {
        this.grid = grid;
        this.table = table;
        this.text = text;
        this.lines = text.lines().toList();
    }

    /** Cells are handed over one by one: the engine opens no file. */
    static TableDrl generate(Grid grid, int table) {
        DefaultRuleSheetListener listener = new DefaultRuleSheetListener();
        try {
            listener.startSheet("rules");
            for (Grid.Line line : grid.lines()) {
                if (!line.isBlank()) {
                    feed(listener, line);
                }
            }
            listener.finishSheet();
            return new TableDrl(grid, table, new SpreadsheetCompiler().listenerToString(listener));
        } catch (DecisionTableParseException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new ProblemException(Problem.error(
                    grid.file(),
                    grid.lines().get(table).number(),
                    1,
                    "rulebase.table-shape",
                    String.valueOf(e.getMessage())));
        }
    }

    private static void feed(DefaultRuleSheetListener listener, Grid.Line line) {
        listener.newRow(line.number() - 1, line.cells().size());
        int merged = DataListener.NON_MERGED;
        for (int column = 0; column < line.cells().size(); column++) {
            String cell = line.cell(column);
            boolean goesOn = cell.endsWith("...");
            if (goesOn && merged == DataListener.NON_MERGED) {
                merged = column;
            }
            String value = goesOn ? cell.substring(0, cell.length() - 3).strip() : cell;
            listener.newCell(line.number() - 1, column, value, goesOn ? merged : DataListener.NON_MERGED);
            if (goesOn && !line.cell(column + 1).equals(cell)) {
                merged = DataListener.NON_MERGED;
            }
        }
    }

    String text() {
        return text;
    }

    /** Row of the table that a line of the DRL was made from; the head of the table for the first lines. */
    int row(int drlLine) {
        for (int i = Math.min(drlLine, lines.size()) - 1; i >= 0; i--) {
            Matcher comment = ROW.matcher(lines.get(i));
            if (comment.matches()) {
                return Integer.parseInt(comment.group(1));
            }
        }
        return 0;
    }

    /** What is wrong in the same column of every row is wrong above them, in the column's template. */
    List<Problem> toCells(List<Problem> problems) {
        List<Problem> cells = problems.stream().map(this::toCell).distinct().toList();
        long rows = grid.lines().stream()
                .skip(table + TableShape.HEADER)
                .filter(l -> !l.isBlank())
                .count();
        int template = grid.lines().get(table + 3).number();
        return cells.stream()
                .map(problem -> {
                    long alike = cells.stream()
                            .filter(other -> other.code().equals(problem.code()) && other.column() == problem.column())
                            .map(Problem::line)
                            .distinct()
                            .count();
                    return rows > 1 && alike == rows && problem.column() > 1
                            ? problem.atCell(Grid.name(problem.column() - 1, template), template, problem.column())
                            : problem;
                })
                .distinct()
                .toList();
    }

    private Problem toCell(Problem problem) {
        int row = row(problem.line());
        int column = row == 0 ? -1 : column(problem, row);
        if (row == 0) {
            row = headRow(problem);
            column = 1;
        } else if (column < 0) {
            int fact = factColumn(problem);
            row = fact < 0 ? row : grid.lines().get(table + 2).number();
            column = fact;
        }
        return problem.atCell(Grid.name(Math.max(0, column), row), row, Math.max(0, column) + 1);
    }

    /** The first column under the fact whose name stands at the place. */
    private int factColumn(Problem problem) {
        int place = offset(problem.line()) + problem.column() - 1;
        List<String> facts = grid.lines().get(table + 2).cells();
        for (int column = 0; column < facts.size(); column++) {
            String name = facts.get(column)
                    .replaceFirst("\\.\\.\\.$", "")
                    .replaceFirst("^.*:", "")
                    .strip();
            if (!name.isEmpty() && text.startsWith(name, place)) {
                return column;
            }
        }
        return -1;
    }

    private int headRow(Problem problem) {
        String line = problem.line() > 0 && problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
        String name =
                line.replaceFirst("^(package|import)\\s+", "").replace(";", "").strip();
        return grid.lines().stream()
                .filter(l -> !name.isEmpty() && l.cell(1).contains(name))
                .mapToInt(Grid.Line::number)
                .findFirst()
                .orElse(1);
    }

    /** The cell whose written-out template covers the place, or whose own text does. */
    private int column(Problem problem, int row) {
        Grid.Line values = line(row);
        Grid.Line templates = grid.lines().get(table + 3);
        int place = offset(problem.line()) + problem.column() - 1;
        int from = text.lastIndexOf("// rule values at", place);
        int found = covering(values, templates, place, from, true);
        return found >= 0 ? found : covering(values, templates, place, from, false);
    }

    private int covering(Grid.Line values, Grid.Line templates, int place, int from, boolean whole) {
        int ruleStart = Math.max(0, from);
        for (int column = 0; column < values.cells().size(); column++) {
            String cell = values.cell(column);
            String template = templates.cell(column);
            String written = whole && !template.isEmpty() ? template.replace("$param", cell) : cell;
            int at = cell.isEmpty() ? -1 : text.indexOf(written, ruleStart);
            if (at >= 0 && at <= place && place < at + written.length()) {
                return column;
            }
        }
        return -1;
    }

    private Grid.Line line(int number) {
        return grid.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElse(new Grid.Line(number, List.of()));
    }

    private int offset(int drlLine) {
        int offset = 0;
        for (int i = 1; i < drlLine && i <= lines.size(); i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }
}
