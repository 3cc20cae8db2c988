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
import java.util.List;

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

    private static Grid grid(RuleFile file) {
        if (file.path().endsWith(".xlsx")) {
            return XlsxGrid.read(file);
        }
        List<Problem> problems = DrlScan.checkText(file);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.get(0));
        }
        return CsvGrid.read(file.path(), file.text());
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
        List<Problem> problems = scanned.problems().stream()
                .map(drl::toCell)
                .distinct()
                .limit(PROBLEMS)
                .toList();
        return new ScannedFile(scanned.drl(), rules, scanned.looksAtOneFactAtATime(), problems);
    }

    private static ScannedFile refused(RuleFile file, List<Problem> problems) {
        return new ScannedFile(
                new RuleFile(file.path(), ""),
                List.of(),
                true,
                problems.stream().limit(PROBLEMS).toList());
    }
}
