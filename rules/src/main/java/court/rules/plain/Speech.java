package court.rules.plain;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;

/** Says an expression of a rule in words. */
final class Speech {
    private final Tongue tongue;
    private final Names names;

    Speech(Tongue tongue, Names names) {
        this.tongue = tongue;
        this.names = names;
    }

    String say(Expression node) {
        if (node instanceof EnclosedExpr enclosed) {
            return tongue.say("（", "(") + say(enclosed.getInner()) + tongue.say("）", ")");
        } else if (node instanceof BinaryExpr binary) {
            return binary(binary);
        } else if (node instanceof PointFreeExpr pointFree) {
            return pointFree(pointFree);
        } else if (node instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return tongue.say("并非", "not ") + say(unary.getExpression());
        } else if (node instanceof ConditionalExpr choice) {
            return tongue.say("如", "if ")
                    + say(choice.getCondition())
                    + tongue.say("则", " then ")
                    + say(choice.getThenExpr())
                    + tongue.say("，否则", ", else ")
                    + say(choice.getElseExpr());
        } else if (node instanceof MethodCallExpr call) {
            return call(call);
        }
        return word(node);
    }

    private String word(Expression node) {
        if (node instanceof StringLiteralExpr text) {
            return tongue.say("“", "“") + text.getValue() + "”";
        } else if (node instanceof IntegerLiteralExpr number) {
            return grouped(number.getValue());
        } else if (node instanceof LongLiteralExpr number) {
            return grouped(number.getValue().replaceFirst("[lL]$", ""));
        } else if (node instanceof BooleanLiteralExpr truth) {
            return truth.getValue() ? tongue.say("是", "yes") : tongue.say("否", "no");
        } else if (node instanceof NullLiteralExpr) {
            return tongue.say("空", "nothing");
        }
        return constant(node).map(tongue::constant).or(() -> names.words(node)).orElseGet(() -> source(node));
    }

    private static String grouped(String digits) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(Long.parseLong(digits));
    }

    private String binary(BinaryExpr node) {
        String operator = node.getOperator().asString();
        String left = say(node.getLeft());
        if (operator.equals("==") && node.getRight() instanceof BooleanLiteralExpr truth) {
            return left + tongue.say("：", ": ") + word(truth);
        }
        String right = say(node.getRight());
        return switch (operator) {
            case "&&" -> left + tongue.say("，并且", " and ") + right;
            case "||" -> left + tongue.say("，或者", " or ") + right;
            default ->
                Relation.of(operator)
                        .map(relation ->
                                joined(left, relation.words(tongue.isChinese(), isDay(node.getRight())), right))
                        .orElse(left + " " + operator + " " + right);
        };
    }

    private String pointFree(PointFreeExpr node) {
        String operator = (node.isNegated() ? "not " : "") + node.getOperator().getIdentifier();
        String values = node.getRight().stream().map(this::say).collect(Collectors.joining(tongue.say("、", ", ")));
        String relation = Relation.of(operator)
                .map(known -> known.words(tongue.isChinese(), false))
                .orElse(operator);
        return joined(say(node.getLeft()), relation, values);
    }

    String joined(String left, String relation, String right) {
        return tongue.isChinese() ? left + relation + right : left + " " + relation + " " + right;
    }

    private String call(MethodCallExpr call) {
        Optional<String> written = written(call);
        if (written.isPresent()) {
            return owner(call).equals("LocalDate") ? tongue.day(LocalDate.parse(written.get())) : period(written.get());
        }
        if (call.getNameAsString().equals("ofDays") && call.getArguments().size() == 1) {
            return say(call.getArgument(0)) + tongue.say("日", " days");
        }
        return names.words(call).orElseGet(() -> source(call));
    }

    private String period(String text) {
        return text.equals("none") ? tongue.say("无", "none") : tongue.period(text);
    }

    /** The text that a date or period is read from. */
    static Optional<String> written(Expression node) {
        return node instanceof MethodCallExpr call
                        && List.of("parse", "orNone").contains(call.getNameAsString())
                        && call.getArguments().size() == 1
                        && call.getArgument(0) instanceof StringLiteralExpr text
                ? Optional.of(text.getValue())
                : Optional.empty();
    }

    /** The class or binding that a method is called on. */
    static String owner(MethodCallExpr call) {
        return call.getScope().map(Speech::source).orElse("");
    }

    Optional<Enum<?>> constant(Expression node) {
        return node instanceof FieldAccessExpr field && field.getScope() instanceof NameExpr type
                ? names.constant(type.getNameAsString(), field.getNameAsString())
                : Optional.empty();
    }

    private boolean isDay(Expression node) {
        return (node instanceof MethodCallExpr call && owner(call).equals("LocalDate"))
                || names.component(node)
                        .filter(c -> c.getType() == LocalDate.class)
                        .isPresent();
    }

    static String source(Node node) {
        String text = PrintUtil.printNode(node);
        return text.isEmpty() && node instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : text;
    }
}
