package court.rules.logic;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import court.rules.RuleInfo;
import court.rules.book.FactModel;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;

/**
 * A rule with what its conditions come to.
 *
 * @param facts the facts it asks about, one of each kind; empty when it asks in a way that is not worked out here
 * @param ways each way in which it can apply, fields named with their fact
 * @param findings what it gives, its own code and title left out
 */
record KnownRule(RuleInfo info, Set<String> facts, List<Box> ways, List<Map<String, String>> findings) {
    static final String TYPE = " ";

    static KnownRule read(RuleInfo info, RuleDescr rule, FactModel model) {
        Set<String> facts = new HashSet<>();
        List<Box> ways = List.of(Box.ANY);
        boolean plain = true;
        for (Object each : rule.getLhs().getDescrs()) {
            Optional<Class<?>> fact = each instanceof PatternDescr pattern && pattern.getSource() == null
                    ? model.all().stream()
                            .filter(type -> type.getSimpleName().equals(pattern.getObjectType()))
                            .findFirst()
                    : Optional.empty();
            if (fact.isPresent() && facts.add(fact.get().getSimpleName())) {
                ways = Reader.both(ways, new Reader(fact.get()).read((PatternDescr) each));
            } else {
                plain = false;
            }
        }
        return new KnownRule(info, plain ? facts : Set.of(), ways, findings(rule, model));
    }

    boolean isImpossible() {
        return ways.stream().allMatch(Box::isEmpty);
    }

    private static List<Map<String, String>> findings(RuleDescr rule, FactModel model) {
        try {
            return DrlxParseUtil.parseBlock(String.valueOf(rule.getConsequence()))
                    .findAll(ObjectCreationExpr.class)
                    .stream()
                    .map(created -> finding(created, model))
                    .toList();
        } catch (ParseProblemException e) {
            return List.of();
        }
    }

    private static Map<String, String> finding(ObjectCreationExpr created, FactModel model) {
        Map<String, String> values = new TreeMap<>();
        String type = created.getType().asString();
        values.put(TYPE, type);
        Class<?> known = model.findings().get(type);
        RecordComponent[] components = known == null ? new RecordComponent[0] : known.getRecordComponents();
        for (int i = 0; i < Math.min(components.length, created.getArguments().size()); i++) {
            String name = components[i].getName();
            Expression value = created.getArgument(i);
            if (!name.equals("rule") && !name.equals("title")) {
                values.put(name, value instanceof StringLiteralExpr text ? text.getValue() : Terms.source(value));
            }
        }
        return values;
    }

    /** The first way in which both rules certainly apply to the same facts. */
    Optional<Box> meets(KnownRule other) {
        if (Collections.disjoint(facts, other.facts)) {
            return Optional.empty();
        }
        return ways.stream()
                .filter(way -> !way.opaque())
                .flatMap(way -> other.ways.stream()
                        .filter(their -> !their.opaque() && their.comparesAs(way))
                        .map(way::and))
                .filter(both -> !both.isEmpty())
                .findFirst();
    }

    /** Whether this rule applies whenever the other does. */
    boolean covers(KnownRule other) {
        return !facts.isEmpty()
                && other.facts.containsAll(facts)
                && other.ways.stream().allMatch(way -> ways.stream().anyMatch(mine -> mine.covers(way)));
    }
}
