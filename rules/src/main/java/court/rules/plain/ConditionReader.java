package court.rules.plain;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import court.rules.plain.PlainRule.Condition;
import court.rules.plain.PlainRule.Kind;
import court.rules.plain.PlainRule.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/** Takes conditions and operands apart as far as the form goes; the rest stays DRL with its words. */
final class ConditionReader {
    private final Tongue tongue;
    private final Names names;
    private final Speech speech;

    ConditionReader(Tongue tongue, Names names) {
        this.tongue = tongue;
        this.names = names;
        this.speech = new Speech(tongue, names);
    }

    Condition read(Expression node) {
        Expression bare = bare(node);
        List<Expression> alternatives = alternatives(bare);
        if (alternatives.size() > 1) {
            List<Condition> read = alternatives.stream().map(this::read).toList();
            String words = read.stream().map(Condition::words).collect(Collectors.joining(tongue.say("，或者", " or ")));
            return read.stream().allMatch(condition -> condition.relation() != null)
                    ? new Condition(null, null, List.of(), read, null, words)
                    : formula(node, words);
        }
        return comparison(bare).orElseGet(() -> formula(node, speech.say(node)));
    }

    private static Condition formula(Expression node, String words) {
        return new Condition(null, null, List.of(), List.of(), Speech.source(node), words);
    }

    private static Expression bare(Expression node) {
        return node instanceof EnclosedExpr enclosed ? bare(enclosed.getInner()) : node;
    }

    private static List<Expression> alternatives(Expression node) {
        if (node instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.OR) {
            List<Expression> all = new ArrayList<>(alternatives(bare(binary.getLeft())));
            all.addAll(alternatives(bare(binary.getRight())));
            return all;
        }
        return List.of(node);
    }

    private Optional<Condition> comparison(Expression node) {
        if (node instanceof BinaryExpr binary) {
            return Relation.of(binary.getOperator().asString())
                    .flatMap(relation -> condition(node, binary.getLeft(), relation, List.of(binary.getRight())));
        } else if (node instanceof PointFreeExpr free) {
            String operator =
                    (free.isNegated() ? "not " : "") + free.getOperator().getIdentifier();
            return Relation.of(operator)
                    .flatMap(relation -> condition(node, free.getLeft(), relation, free.getRight()));
        }
        return Optional.empty();
    }

    private Optional<Condition> condition(Expression node, Expression left, Relation relation, List<Expression> right) {
        return names.component(left)
                .map(component -> new Condition(
                        Speech.source(left),
                        relation,
                        right.stream().map(this::operand).toList(),
                        List.of(),
                        null,
                        speech.say(node)));
    }

    Operand operand(Expression node) {
        Expression bare = bare(node);
        String words = speech.say(bare);
        if (bare instanceof StringLiteralExpr text) {
            return new Operand(Kind.TEXT, text.getValue(), null, words);
        } else if (isNumber(bare)) {
            return new Operand(Kind.NUMBER, Speech.source(bare), null, words);
        } else if (bare instanceof BooleanLiteralExpr truth) {
            return new Operand(Kind.YES_NO, String.valueOf(truth.getValue()), null, words);
        } else if (bare instanceof NullLiteralExpr) {
            return new Operand(Kind.NOTHING, "", null, words);
        }
        return speech.constant(bare)
                .map(c ->
                        new Operand(Kind.CHOICE, c.name(), c.getDeclaringClass().getSimpleName(), words))
                .or(() -> written(bare, words))
                .orElseGet(() -> new Operand(
                        names.component(bare).isPresent() ? Kind.REFERENCE : Kind.FORMULA,
                        Speech.source(bare),
                        null,
                        words));
    }

    private static boolean isNumber(Expression node) {
        Expression positive = node instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS
                ? unary.getExpression()
                : node;
        return positive instanceof IntegerLiteralExpr
                || positive instanceof LongLiteralExpr
                || positive instanceof DoubleLiteralExpr;
    }

    private static Optional<Operand> written(Expression node, String words) {
        String type = node instanceof MethodCallExpr call ? Speech.owner(call) : "";
        return Speech.written(node).flatMap(text -> switch (type) {
            case "LocalDate" -> Optional.of(new Operand(Kind.DATE, text, null, words));
            case "LegalPeriod" ->
                Optional.of(
                        text.equals("none")
                                ? new Operand(Kind.NOTHING, "", null, words)
                                : new Operand(Kind.PERIOD, text, null, words));
            default -> Optional.empty();
        });
    }
}
