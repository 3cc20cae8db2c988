package court.rules.scan;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.List;
import java.util.Optional;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.HalfPointFreeExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/** Reads an expression node by node; a node, name or call that is not on the list is refused where it stands. */
final class ExpressionScan {
    private static final int DEPTH = 60;
    private final Scope scope;
    private final Spots spots;
    private int depth;

    ExpressionScan(Scope scope, Spots spots) {
        this.scope = scope;
        this.spots = spots;
    }

    Kind kind(Expression node) {
        if (++depth > DEPTH) {
            throw refusal(node, "", "rulebase.too-deep");
        }
        Kind kind = dispatch(node);
        depth--;
        return kind;
    }

    private Kind dispatch(Expression node) {
        if (node.isLiteralExpr()) {
            return literal(node);
        } else if (node instanceof NameExpr name) {
            return name(name);
        } else if (node instanceof EnclosedExpr enclosed) {
            return kind(enclosed.getInner());
        } else if (node instanceof BinaryExpr binary) {
            return new Operators(this).binary(binary);
        } else if (node instanceof UnaryExpr unary) {
            return new Operators(this).unary(unary);
        } else if (node instanceof PointFreeExpr pointFree) {
            return new Operators(this).pointFree(pointFree);
        } else if (node instanceof FieldAccessExpr field) {
            return field(field);
        } else if (node instanceof MethodCallExpr call) {
            return new Calls(this, scope).call(call);
        } else if (node instanceof ConditionalExpr choice) {
            return choice(choice);
        } else if (node instanceof ThisExpr plain && plain.getTypeName().isEmpty()) {
            return scope.self().orElseThrow(() -> refusal(node, "this", "rulebase.not-allowed", "this"));
        } else if (node instanceof HalfBinaryExpr || node instanceof HalfPointFreeExpr) {
            throw refusal(node, "", "rulebase.half-constraint");
        }
        String code = node.isAssignExpr() ? "rulebase.single-equals" : "rulebase.not-allowed";
        throw refusal(
                node, node.isAssignExpr() ? "=" : "", code, node.getMetaModel().getTypeName());
    }

    private Kind literal(Expression node) {
        if (node instanceof StringLiteralExpr text) {
            spots.of(node, "\"" + text.getValue() + "\"");
            return Kind.TEXT;
        } else if (node instanceof IntegerLiteralExpr number) {
            spots.of(node, number.getValue());
            return checked(node, number.getValue().matches("\\d{1,9}"), Integer.class);
        } else if (node instanceof LongLiteralExpr number) {
            return checked(node, number.getValue().matches("\\d{1,18}[lL]"), Long.class);
        } else if (node instanceof DoubleLiteralExpr number) {
            return checked(node, number.getValue().matches("\\d{1,12}\\.\\d{1,6}"), Double.class);
        } else if (node instanceof BooleanLiteralExpr) {
            return Kind.BOOLEAN;
        } else if (node instanceof NullLiteralExpr) {
            return Kind.NULL;
        }
        throw refusal(node, "", "rulebase.not-allowed", node.getMetaModel().getTypeName());
    }

    private Kind checked(Node node, boolean fine, Class<?> type) {
        if (!fine) {
            throw refusal(node, "", "rulebase.not-allowed", "number");
        }
        return Kind.of(type);
    }

    private Kind name(NameExpr node) {
        String name = node.getNameAsString();
        int spot = spots.of(node, name);
        if (name.startsWith("$")) {
            return scope.binding(name).orElseThrow(() -> new Refusal(spot, "rulebase.unknown-binding", name));
        }
        return scope.component(name).orElseThrow(() -> unknown(spot, name));
    }

    /** Yes and no are the commonest of all unknown names. */
    private Refusal unknown(int spot, String name) {
        if (List.of("是", "否", "yes", "no", "TRUE", "FALSE", "True", "False").contains(name)) {
            return new Refusal(spot, "rulebase.yes-no", name);
        }
        return new Refusal(
                spot,
                "rulebase.unknown-field",
                name,
                scope.self().map(Kind::name).orElse("?"),
                scope.self().map(self -> Near.components(self.raw(), name)).orElse(""));
    }

    private Kind field(FieldAccessExpr node) {
        String name = node.getNameAsString();
        Optional<Class<?>> type = type(node.getScope());
        if (type.isPresent()) {
            spots.of(node.getScope(), typeName(node.getScope()));
            return constant(node, type.get(), name);
        }
        Kind owner = kind(node.getScope());
        int spot = spots.of(node.getName(), name);
        Kind found = owner.component(name)
                .orElseThrow(() -> new Refusal(
                        spot, "rulebase.unknown-field", name, owner.name(), Near.components(owner.raw(), name)));
        if (scope.self().isEmpty()) {
            throw new Refusal(spot, "rulebase.accessor", name);
        }
        return found;
    }

    private Kind constant(FieldAccessExpr node, Class<?> type, String name) {
        int spot = spots.of(node.getName(), name);
        boolean known = type.isEnum()
                && java.util.Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> ((Enum<?>) c).name().equals(name));
        if (!known) {
            throw new Refusal(
                    spot, "rulebase.unknown-constant", name, type.getSimpleName(), Near.constants(type, name));
        }
        return Kind.of(type);
    }

    private Kind choice(ConditionalExpr choice) {
        need(choice.getCondition(), kind(choice.getCondition()).isBoolean(), "boolean");
        Kind first = kind(choice.getThenExpr());
        Kind second = kind(choice.getElseExpr());
        need(choice, first.equalsWith(second), first.name());
        return first.isNull() ? second : first;
    }

    /** The imported type a node names, when it is a plain name that no binding or component hides. */
    Optional<Class<?>> type(Expression node) {
        return node instanceof NameExpr name
                        && scope.component(name.getNameAsString()).isEmpty()
                ? scope.type(name.getNameAsString())
                : Optional.empty();
    }

    private static String typeName(Expression node) {
        return node instanceof NameExpr name ? name.getNameAsString() : "";
    }

    void kinds(NodeList<Expression> nodes) {
        nodes.forEach(this::kind);
    }

    void need(Node node, boolean holds, String wanted) {
        if (!holds) {
            throw refusal(node, "", "rulebase.type-mismatch", wanted);
        }
    }

    int spot(Node node, String word) {
        return spots.of(node, word);
    }

    Refusal refusal(Node node, String word, String code, Object... args) {
        String known = node instanceof NodeWithSimpleName<?> named && word.isEmpty() ? named.getNameAsString() : word;
        return new Refusal(spots.of(node, known), code, args);
    }
}
