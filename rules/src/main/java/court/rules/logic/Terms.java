package court.rules.logic;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drools.mvel.parser.printer.PrintUtil;

/** What the sides of a comparison are: a field of the fact in hand, or something written out. */
final class Terms {
    private static final BigDecimal NEXT = new BigDecimal("0.000001");

    private Terms() {}

    static Expression bare(Expression node) {
        return node instanceof EnclosedExpr enclosed ? bare(enclosed.getInner()) : node;
    }

    /** The component of the fact that an expression names. */
    static Optional<RecordComponent> field(Class<?> fact, Expression node) {
        String name = bare(node) instanceof NameExpr plain ? plain.getNameAsString() : "";
        return Arrays.stream(fact.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** A choice, a text, yes or no, or nothing, as a word. */
    static Optional<String> word(Expression node) {
        Expression bare = bare(node);
        if (bare instanceof StringLiteralExpr text) {
            return Optional.of(text.getValue());
        } else if (bare instanceof BooleanLiteralExpr truth) {
            return Optional.of(String.valueOf(truth.getValue()));
        } else if (bare instanceof NullLiteralExpr) {
            return Optional.of(Words.NOTHING);
        }
        boolean constant = bare instanceof FieldAccessExpr field
                && source(field.getScope()).matches("[A-Z]\\w*");
        return constant ? Optional.of(((FieldAccessExpr) bare).getNameAsString()) : Optional.empty();
    }

    /** A number, or the days from 1970 to a date. */
    static Optional<BigDecimal> number(Expression node) {
        Expression bare = bare(node);
        if (bare instanceof UnaryExpr minus && minus.getOperator() == UnaryExpr.Operator.MINUS) {
            return number(minus.getExpression()).map(BigDecimal::negate);
        } else if (bare instanceof MethodCallExpr call
                && source(call).startsWith("LocalDate.parse(")
                && call.getArgument(0) instanceof StringLiteralExpr day) {
            return Optional.of(
                    BigDecimal.valueOf(LocalDate.parse(day.getValue()).toEpochDay()));
        } else if (bare instanceof LiteralStringValueExpr literal && !(bare instanceof StringLiteralExpr)) {
            return Optional.of(new BigDecimal(literal.getValue().replaceFirst("[lLdDfF]$", "")));
        }
        return Optional.empty();
    }

    /** The engine's parser makes nodes that only its own printer can print. */
    static String source(Expression node) {
        String text = PrintUtil.printNode(node);
        return text.isEmpty() && node instanceof NameExpr name ? name.getNameAsString() : text;
    }

    static boolean isOrdered(Class<?> type) {
        return type == LocalDate.class
                || List.<Class<?>>of(int.class, long.class, double.class, short.class)
                        .contains(type)
                || Number.class.isAssignableFrom(type);
    }

    /** The step from one value to the next. */
    private static BigDecimal step(Class<?> type) {
        boolean fractions = type == double.class || type == Double.class || type == BigDecimal.class;
        return fractions ? NEXT : BigDecimal.ONE;
    }

    /** Numbers or days that stand to a bound as the operator says; empty for what is no one span. */
    static Optional<Span> span(Class<?> type, String operator, BigDecimal bound) {
        boolean days = type == LocalDate.class;
        Span all = Span.all(false, days);
        return switch (operator) {
            case "==" -> Optional.of(new Span(bound, bound, false, days));
            case "<" -> Optional.of(new Span(all.from(), bound.subtract(step(type)), false, days));
            case "<=" -> Optional.of(new Span(all.from(), bound, false, days));
            case ">" -> Optional.of(new Span(bound.add(step(type)), all.to(), false, days));
            case ">=" -> Optional.of(new Span(bound, all.to(), false, days));
            default -> Optional.empty();
        };
    }
}
