package court.rules.table;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleInfo;
import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.book.ProblemException;
import court.rules.scan.DrlScan;
import court.rules.scan.Outlook;
import court.rules.scan.ScannedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A decision table on its way to DRL: checked as a file, generated, scanned, problems led back to the cell. */
public final class DecisionTable {
    private static final int PROBLEMS = 50;

    private DecisionTable() {}

    public static boolean isTable(RuleFile file) {
        return file.path().endsWith(".drl.csv") || file.path().endsWith(".drl.xlsx");
    }

    public static ScannedFile scan(RuleFile file, Manifest manifest, FactModel model, Outlook outlook) {
        try {
            Grid grid = grid(file);
            TableShape shape = new TableShape(grid);
            List<Problem> problems = shape.check();
            if (!problems.isEmpty()) {
                return refused(file, problems);
            }
            TableDrl drl = TableDrl.generate(grid, shape.table());
            return toCells(drl, DrlScan.scan(file, drl.text(), manifest, model, outlook));
        } catch (ProblemException e) {
            return refused(file, List.of(e.problem()));
        }
    }

    /**
     * The parts of a table that passed its checks.
     *
     * @param head all lines above the rows
     * @param firstRow line of the first row, counted from 1
     */
    public record Rows(List<List<String>> head, int firstRow, List<List<String>> rows) {
        private static final int TITLES = 1;

        /** What each column is for: NAME, CONDITION, ACTION, METADATA. */
        public List<String> uses() {
            return head.get(head.size() - TableShape.HEADER + TITLES);
        }

        /** The fact that a column asks about, as a pattern without its end. */
        public String fact(int column) {
            return cell(2, column).replaceFirst("\\.\\.\\.$", "").strip();
        }

        public String template(int column) {
            return cell(3, column);
        }

        private String cell(int line, int column) {
            List<String> cells = head.get(head.size() - TableShape.HEADER + line);
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Takes a table apart; throws {@link ProblemException} for one that its checks refuse. */
    public static Rows rows(RuleFile file) {
        Grid grid = grid(file);
        TableShape shape = new TableShape(grid);
        List<Problem> problems = shape.check();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.get(0));
        }
        int first = shape.table() + TableShape.HEADER;
        List<List<String>> lines = grid.lines().stream().map(Grid.Line::cells).toList();
        return new Rows(lines.subList(0, first), grid.lines().get(first).number(), lines.subList(first, lines.size()));
    }

    /** Spreadsheet name of a cell, such as C14; columns count from 0. */
    public static String cell(int column, int row) {
        return Grid.name(column, row);
    }

    /** A grid as comma-separated text, cells quoted where they must be. */
    public static String csv(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(line.stream().map(DecisionTable::quoted).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    /** A table, comma-separated or a workbook, as a workbook. */
    public static byte[] workbook(RuleFile file) {
        return XlsxWriter.write(cells(file));
    }

    /** The cells of a table, whatever they hold; throws {@link ProblemException} for a file that is none. */
    public static List<List<String>> cells(RuleFile file) {
        List<List<String>> lines = new ArrayList<>();
        for (Grid.Line line : grid(file).lines()) {
            while (lines.size() < line.number() - 1) {
                lines.add(List.of());
            }
            lines.add(line.cells());
        }
        return lines;
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\s].*[^\",\\s]|[^\",\\s]?") && !cell.contains(",") && !cell.contains("\"")
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static Grid grid(RuleFile file) {
        if (file.path().endsWith(".xlsx")) {
            return XlsxGrid.read(file);
        }
        List<Problem> problems = DrlScan.checkText(file);
        if (!problems.isEmpty()) {
            throw new ProblemException(inCell(file, problems.get(0)));
        }
        return CsvGrid.read(file.path(), file.text());
    }

    private static Problem inCell(RuleFile file, Problem problem) {
        String row = file.text()
                .lines()
                .skip(Math.max(0, problem.line() - 1))
                .findFirst()
                .orElse("");
        int cell = CsvGrid.cellAt(row, problem.column() - 1);
        return problem.line() == 0 ? problem : problem.atCell(cell(cell, problem.line()), problem.line(), cell + 1);
    }

    private static ScannedFile toCells(TableDrl drl, ScannedFile scanned) {
        List<RuleInfo> rules = scanned.rules().stream()
                .map(rule -> new RuleInfo(
                        rule.rule(),
                        rule.code(),
                        rule.title(),
                        rule.basis(),
                        rule.file(),
                        drl.row(rule.line()),
                        rule.layer()))
                .toList();
        List<Problem> problems = drl.toCells(scanned.problems()).stream()
                .distinct()
                .limit(PROBLEMS)
                .toList();
        return new ScannedFile(scanned.drl(), scanned.tree(), rules, scanned.shapes(), problems);
    }

    private static ScannedFile refused(RuleFile file, List<Problem> problems) {
        return new ScannedFile(
                new RuleFile(file.path(), ""),
                null,
                List.of(),
                Set.of(),
                problems.stream().limit(PROBLEMS).toList());
    }
}
