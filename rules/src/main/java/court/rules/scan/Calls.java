package court.rules.scan;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Optional;

/** Calls: fact accessors, parsing of written dates and periods, and the short list of methods. */
final class Calls {
    private final ExpressionScan scan;
    private final Scope scope;

    Calls(ExpressionScan scan, Scope scope) {
        this.scan = scan;
        this.scope = scope;
    }

    Kind call(MethodCallExpr node) {
        Expression owner = node.getScope().orElse(null);
        String name = node.getNameAsString();
        if (owner == null || node.getTypeArguments().isPresent()) {
            throw scan.refusal(node, name, "rulebase.call", name);
        }
        Optional<Class<?>> type = scan.type(owner);
        return type.isPresent() ? onType(node, type.get(), name) : onValue(node, owner, name);
    }

    private Kind onType(MethodCallExpr node, Class<?> type, String name) {
        int spot = scan.spot(node, type.getSimpleName());
        if (Allowed.parses(type, name)
                && node.getArguments().size() == 1
                && node.getArgument(0) instanceof StringLiteralExpr text) {
            scan.kind(text);
            return parsed(spot, type, name, text.getValue());
        }
        if (Allowed.parses(type, name)) {
            throw new Refusal(spot, "rulebase.parse-text", type.getSimpleName() + "." + name);
        }
        if (Allowed.gathers(type, name)) {
            return gathered(node, type);
        }
        if (Allowed.makes(type, name, node.getArguments().size())) {
            node.getArguments()
                    .forEach(value -> scan.need(value, scan.kind(value).isNumber(), "number"));
            return Kind.of(type);
        }
        throw new Refusal(spot, "rulebase.call", type.getSimpleName() + "." + name);
    }

    private Kind gathered(MethodCallExpr node, Class<?> type) {
        Kind element = null;
        for (Expression item : node.getArguments()) {
            Kind kind = scan.kind(item);
            scan.need(item, !kind.isNull() && (element == null || element.raw() == kind.raw()), "List<…>");
            element = kind;
        }
        return new Kind(type, element == null ? null : element.raw());
    }

    private static Kind parsed(int spot, Class<?> type, String method, String text) {
        if (!Allowed.reads(type, method, text)) {
            throw new Refusal(spot, "rulebase.bad-date", text);
        }
        return Kind.of(type);
    }

    private Kind onValue(MethodCallExpr node, Expression owner, String name) {
        if (node.getArguments().isEmpty() && isOwnName(owner, name)) {
            return Kind.TEXT;
        }
        Kind kind = scan.kind(owner);
        int spot = scan.spot(node.getName(), name);
        if (node.getArguments().isEmpty() && kind.component(name).isPresent()) {
            return kind.component(name).get();
        }
        Optional<Kind> result = Allowed.method(kind, name);
        if (result.isEmpty()) {
            throw new Refusal(spot, "rulebase.call", kind.name() + "." + name);
        }
        scan.kinds(node.getArguments());
        return result.get();
    }

    /** {@code drools.getRule().getName()}, in a consequence only. */
    private boolean isOwnName(Expression owner, String name) {
        return scope.self().isEmpty()
                && name.equals("getName")
                && owner instanceof MethodCallExpr rule
                && rule.getNameAsString().equals("getRule")
                && rule.getArguments().isEmpty()
                && rule.getScope()
                        .map(s -> s.isNameExpr()
                                && s.asNameExpr().getNameAsString().equals("drools"))
                        .orElse(false);
    }
}
