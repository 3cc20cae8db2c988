package court.rules.scan;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.Expression;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;

/** One constraint of a pattern: a condition, or a binding of one. */
final class ConstraintScan {
    private static final int LENGTH = 2_000;

    private ConstraintScan() {}

    static void scan(Source source, String text, int start, Scope names) {
        if (text.length() > LENGTH) {
            throw new Refusal(start, "rulebase.too-deep");
        }
        onOneLine(text, start);
        DrlxExpression parsed = parse(text, start);
        Spots spots = new Spots(text, start, 0);
        Expression expression = parsed.getExpr();
        String binding = parsed.getBind() == null ? "" : parsed.getBind().asString();
        if (!binding.isEmpty()) {
            spots.of(parsed.getBind(), binding);
        }
        Kind kind = new ExpressionScan(names, spots).kind(expression);
        if (binding.isEmpty() && !kind.isBoolean()) {
            throw new Refusal(start, "rulebase.type-mismatch", "boolean");
        }
        if (!binding.isEmpty()) {
            if (!expression.isNameExpr() && !expression.isFieldAccessExpr()) {
                throw new Refusal(start, "rulebase.binding-name", binding);
            }
            ConditionScan.bind(names, binding, kind, start);
        }
    }

    /** The engine repeats the text in a line comment of the code it makes: a second line would be code. */
    private static void onOneLine(String text, int start) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                throw new Refusal(start + i, "rulebase.constraint-line");
            }
        }
    }

    private static DrlxExpression parse(String text, int start) {
        try {
            return DrlxParseUtil.parseExpression(text);
        } catch (ParseProblemException e) {
            throw new Refusal(at(e, text, start), "rulebase.syntax", ParserWords.of(message(e)));
        } catch (StackOverflowError e) {
            throw new Refusal(start, "rulebase.too-deep");
        }
    }

    /** Where the parser stopped, as far as it says so. */
    private static int at(ParseProblemException e, String text, int start) {
        Object found = ParserWords.of(message(e))[0];
        int spot = text.indexOf(String.valueOf(found));
        return start + Math.max(0, spot);
    }

    static String message(ParseProblemException e) {
        return e.getProblems().isEmpty() ? "" : e.getProblems().get(0).getMessage();
    }
}
