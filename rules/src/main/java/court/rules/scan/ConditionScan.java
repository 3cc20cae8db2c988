package court.rules.scan;

import court.rules.book.FactModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** The conditions of a rule: patterns over facts, joined by and, or, not, exists, forall. */
final class ConditionScan {
    /** No letters of other scripts, some of which look like these. */
    static final Pattern BINDING = Pattern.compile("\\$[\\p{IsHan}A-Za-z0-9_]{1,40}");

    private static final int PATTERNS = 20;
    private final Source source;
    private final int start;
    private final Scope scope;
    private final FactModel model;
    private final List<Class<?>> types = new ArrayList<>();
    private int patterns;
    private boolean joined;

    ConditionScan(Source source, int start, Scope scope, FactModel model) {
        this.source = source;
        this.start = start;
        this.scope = scope;
        this.model = model;
    }

    void scan(AndDescr conditions) {
        if (conditions.getDescrs().isEmpty()) {
            throw new Refusal(start, "rulebase.no-condition");
        }
        conditions.getDescrs().forEach(child -> element((BaseDescr) child, scope));
        if (patterns > PATTERNS) {
            throw new Refusal(start, "rulebase.too-many-patterns", PATTERNS);
        }
    }

    /** The types of the facts that the rule holds against each other; empty when it does more than that. */
    List<Class<?>> shape() {
        return joined ? List.of() : List.copyOf(types);
    }

    private void element(BaseDescr node, Scope names) {
        if (node instanceof PatternDescr pattern) {
            pattern(pattern, names);
        } else if (node instanceof AndDescr && node.getClass() == AndDescr.class) {
            ((AndDescr) node).getDescrs().forEach(child -> element((BaseDescr) child, names));
        } else if (node instanceof OrDescr
                || node instanceof NotDescr
                || node instanceof ExistsDescr
                || node instanceof ForallDescr) {
            joined = true;
            for (Object child : ((ConditionalElementDescr) node).getDescrs()) {
                element((BaseDescr) child, names.inner());
            }
        } else if (node instanceof EvalDescr) {
            throw new Refusal(spot(node, "eval"), "rulebase.eval");
        } else {
            String what = node.getClass().getSimpleName().replace("Descr", "");
            throw new Refusal(spot(node, ""), "rulebase.not-allowed", what);
        }
    }

    private void pattern(PatternDescr pattern, Scope names) {
        patterns++;
        if (pattern.getObjectType() == null) {
            throw new Refusal(spot(pattern, ""), "rulebase.not-allowed", "/…");
        }
        int spot = spot(pattern, pattern.getObjectType());
        Class<?> type = type(pattern, names, spot);
        types.add(type);
        boolean plain = !pattern.isQuery()
                && !pattern.isUnification()
                && (pattern.getGenericType() == null
                        || !pattern.getGenericType().hasGenerics())
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty();
        if (!plain) {
            throw new Refusal(spot, "rulebase.not-allowed", pattern.getObjectType());
        }
        if (pattern.getSource() != null) {
            source(pattern, names, spot, type);
        } else if (!model.all().contains(type)) {
            throw new Refusal(spot, "rulebase.not-a-fact", pattern.getObjectType());
        }
        if (pattern.getIdentifier() != null) {
            bind(names, pattern.getIdentifier(), Kind.of(type), spot(pattern, pattern.getIdentifier()));
        }
        pattern.getDescrs().forEach(constraint -> constraint(constraint, names.within(type)));
    }

    private static Class<?> type(PatternDescr pattern, Scope names, int spot) {
        Optional<Class<?>> type = names.type(pattern.getObjectType()).filter(Class::isRecord);
        return type.orElseThrow(() -> new Refusal(spot, "rulebase.unknown-fact", pattern.getObjectType()));
    }

    /** {@code from} takes a list that a fact holds, nothing that is computed. */
    private void source(PatternDescr pattern, Scope names, int spot, Class<?> type) {
        joined = true;
        String text = pattern.getSource() instanceof FromDescr from
                ? String.valueOf(from.getDataSource().getText())
                : "";
        if (!text.matches("\\$[\\p{L}\\p{N}_]+(\\.[A-Za-z][A-Za-z0-9]*(\\(\\))?)+")) {
            throw new Refusal(source.find("from", spot), "rulebase.from");
        }
        String[] steps = text.replace("()", "").split("\\.", -1);
        Optional<Kind> kind = names.binding(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            String step = steps[i];
            kind = kind.flatMap(k -> k.component(step));
        }
        if (kind.filter(k -> k.element() == type).isEmpty()) {
            throw new Refusal(source.find("from", spot), "rulebase.from");
        }
    }

    private void constraint(BaseDescr node, Scope names) {
        if (!(node instanceof ExprConstraintDescr constraint)
                || constraint.getType() != ExprConstraintDescr.Type.NAMED) {
            throw new Refusal(spot(node, ""), "rulebase.not-allowed", "constraint");
        }
        ConstraintScan.scan(source, constraint.getExpression(), spot(node, constraint.getExpression()), names);
    }

    static void bind(Scope names, String name, Kind kind, int spot) {
        if (!BINDING.matcher(name).matches()) {
            throw new Refusal(spot, "rulebase.binding-name", name);
        }
        if (!names.bind(name, kind)) {
            throw new Refusal(spot, "rulebase.duplicate-binding", name);
        }
    }

    private int spot(BaseDescr node, String word) {
        int from = node.getStartCharacter() >= 0 ? node.getStartCharacter() : start;
        return word.isEmpty() ? from : source.find(word, from);
    }
}
