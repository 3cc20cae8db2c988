package court.rules.scan;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.regex.Pattern;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/** Operators that rules may use, and on what. */
final class Operators {
    /** Plain characters, dots and sets, each at most counted. */
    private static final Pattern BOUNDED = Pattern.compile(
            "(?:(?:[\\p{L}\\p{N} :_.（）〔〕-]|\\[[\\p{L}\\p{N}-]{1,40}])" + "(?:\\?|\\{\\d{1,2}(?:,\\d{1,2})?})?){1,60}");
    /** Two counts that may vary cannot backtrack for long; sixty could. */
    private static final Pattern VARYING = Pattern.compile("\\?|,");

    private final ExpressionScan scan;

    Operators(ExpressionScan scan) {
        this.scan = scan;
    }

    Kind binary(BinaryExpr node) {
        Kind left = scan.kind(node.getLeft());
        int spot = scan.spot(node, node.getOperator().asString());
        Kind right = scan.kind(node.getRight());
        switch (node.getOperator()) {
            case AND, OR -> {
                scan.need(node, left.isBoolean() && right.isBoolean(), "boolean");
                return Kind.BOOLEAN;
            }
            case EQUALS, NOT_EQUALS -> {
                comparable(spot, left, right, left.equalsWith(right));
                return Kind.BOOLEAN;
            }
            case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> {
                comparable(spot, left, right, left.ordersWith(right));
                return Kind.BOOLEAN;
            }
            case PLUS, MINUS, MULTIPLY -> {
                return arithmetic(node, left, right);
            }
            default ->
                throw scan.refusal(
                        node, "", "rulebase.not-allowed", node.getOperator().asString());
        }
    }

    private static void comparable(int spot, Kind left, Kind right, boolean fits) {
        if (!fits) {
            throw new Refusal(spot, "rulebase.not-comparable", left.name(), right.name());
        }
    }

    private Kind arithmetic(BinaryExpr node, Kind left, Kind right) {
        boolean joins = node.getOperator() == BinaryExpr.Operator.PLUS && (left == Kind.TEXT || right == Kind.TEXT);
        if (joins) {
            return Kind.TEXT;
        }
        scan.need(node, left.isNumber() && right.isNumber(), "number");
        return left.raw() == right.raw() ? left : Kind.of(Long.class);
    }

    Kind unary(UnaryExpr node) {
        Kind kind = scan.kind(node.getExpression());
        switch (node.getOperator()) {
            case LOGICAL_COMPLEMENT -> scan.need(node, kind.isBoolean(), "boolean");
            case MINUS -> scan.need(node, kind.isNumber(), "number");
            default ->
                throw scan.refusal(
                        node, "", "rulebase.not-allowed", node.getOperator().asString());
        }
        return kind;
    }

    Kind pointFree(PointFreeExpr node) {
        Kind left = scan.kind(node.getLeft());
        String operator = node.getOperator().getIdentifier();
        int spot = scan.spot(node.getOperator(), operator);
        switch (operator) {
            case "in" -> node.getRight().forEach(item -> fits(spot, left, scan.kind(item)));
            case "memberOf" -> fits(spot, left, elements(spot, scan.kind(only(spot, node))));
            case "contains" -> fits(spot, elements(spot, left), scan.kind(only(spot, node)));
            case "matches" -> matches(spot, left, only(spot, node));
            default -> throw new Refusal(spot, "rulebase.operator", operator);
        }
        if (node.getArg1() != null || node.getArg2() != null) {
            throw new Refusal(spot, "rulebase.operator", operator);
        }
        return Kind.BOOLEAN;
    }

    private static Expression only(int spot, PointFreeExpr node) {
        if (node.getRight().size() != 1) {
            throw new Refusal(spot, "rulebase.operator", node.getOperator().getIdentifier());
        }
        return node.getRight().get(0);
    }

    private static void fits(int spot, Kind left, Kind right) {
        if (!left.equalsWith(right)) {
            throw new Refusal(spot, "rulebase.not-comparable", left.name(), right.name());
        }
    }

    private static Kind elements(int spot, Kind collection) {
        if (collection.element() == null) {
            throw new Refusal(spot, "rulebase.type-mismatch", "List<…>");
        }
        return Kind.of(collection.element());
    }

    private void matches(int spot, Kind left, Expression pattern) {
        boolean plain = left == Kind.TEXT
                && pattern instanceof StringLiteralExpr text
                && text.getValue().length() <= 80
                && BOUNDED.matcher(text.getValue()).matches()
                && VARYING.matcher(text.getValue()).results().count() <= 2;
        if (!plain) {
            throw new Refusal(spot, "rulebase.matches");
        }
        scan.kind(pattern);
    }
}
