package court.rules.logic;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleInfo;
import court.rules.table.DecisionTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a rule speaks of a field: line and column of its text, or the cell of its row. */
final class Places {
    private final RuleFile file;

    Places(RuleFile file) {
        this.file = file;
    }

    /** @param mark what the condition holds besides the field, such as {@code >}; may be empty */
    Problem at(RuleInfo rule, String field, String mark, String code, Object... args) {
        Problem problem = Problem.error(rule.file(), rule.line(), 1, code, args);
        return DecisionTable.isTable(file) ? cell(problem, field, mark) : line(problem, field);
    }

    private Problem cell(Problem problem, String field, String mark) {
        DecisionTable.Rows rows = DecisionTable.rows(file);
        List<String> row = rows.rows().get(problem.line() - rows.firstRow());
        int found = 0;
        for (int column = 0; column < rows.uses().size(); column++) {
            boolean asks = !field.isEmpty()
                    && rows.uses().get(column).equals("CONDITION")
                    && column < row.size()
                    && !row.get(column).isEmpty()
                    && word(field).matcher(rows.template(column)).find();
            if (asks && (found == 0 || rows.template(column).contains(mark))) {
                found = column;
            }
        }
        return problem.atCell(DecisionTable.cell(found, problem.line()), problem.line(), found + 1);
    }

    /** The last mention among the rule's conditions. */
    private Problem line(Problem problem, String field) {
        String text = file.text();
        int start = offset(text, problem.line());
        int when = text.indexOf("when", start);
        int then = text.indexOf("then", Math.max(start, when));
        Matcher mention = word(field).matcher(text).region(Math.max(start, when), Math.max(start, then));
        int at = start;
        while (!field.isEmpty() && mention.find()) {
            at = mention.start();
        }
        int line = problem.line()
                + (int) text.substring(start, at).chars().filter(c -> c == '\n').count();
        int column = at - text.lastIndexOf('\n', at - 1);
        return Problem.error(
                problem.file(), line, column, problem.code(), problem.args().toArray());
    }

    private static Pattern word(String field) {
        return Pattern.compile("(?<![\\w.$])" + Pattern.quote(field) + "(?!\\w)");
    }

    private static int offset(String text, int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }
}
