package court.rules.logic;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/** Reads the conditions on one fact as the ways in which they can hold. */
final class Reader {
    /** More ways than this are not worked out. */
    private static final int WAYS = 64;

    private static final Map<String, Integer> SIGNS = Map.of("<", 1, "<=", 3, "==", 2, ">=", 6, ">", 4, "!=", 5);
    private final Class<?> fact;

    Reader(Class<?> fact) {
        this.fact = fact;
    }

    /** Every way, the impossible ones too. */
    List<Box> read(PatternDescr pattern) {
        List<Box> ways = List.of(Box.ANY);
        for (Object constraint : pattern.getDescrs()) {
            ways = both(ways, read(((ExprConstraintDescr) constraint).getExpression()));
        }
        return ways;
    }

    private List<Box> read(String text) {
        try {
            DrlxExpression parsed = DrlxParseUtil.parseExpression(text);
            return parsed.getBind() == null ? ways(parsed.getExpr()) : List.of(Box.ANY);
        } catch (ParseProblemException e) {
            return List.of(Box.UNKNOWN);
        }
    }

    static List<Box> both(List<Box> some, List<Box> others) {
        if (some.size() * others.size() > WAYS) {
            return List.of(Box.UNKNOWN);
        }
        return some.stream().flatMap(one -> others.stream().map(one::and)).toList();
    }

    private List<Box> ways(Expression node) {
        Expression bare = Terms.bare(node);
        if (bare instanceof BinaryExpr binary) {
            return switch (binary.getOperator()) {
                case AND -> both(ways(binary.getLeft()), ways(binary.getRight()));
                case OR -> {
                    List<Box> either = new ArrayList<>(ways(binary.getLeft()));
                    either.addAll(ways(binary.getRight()));
                    yield either;
                }
                default -> compared(binary);
            };
        } else if (bare instanceof PointFreeExpr free) {
            return listed(free);
        }
        return Terms.field(fact, bare)
                .map(flag -> List.of(Box.of(key(flag), Words.only(Set.of("true")))))
                .orElse(List.of(Box.UNKNOWN));
    }

    private List<Box> compared(BinaryExpr node) {
        String operator = node.getOperator().asString();
        Optional<RecordComponent> field = Terms.field(fact, node.getLeft());
        Optional<RecordComponent> other = Terms.field(fact, node.getRight());
        if (field.isPresent() && other.isPresent() && SIGNS.containsKey(operator)) {
            return List.of(pair(field.get(), operator, other.get()));
        }
        return field.map(known -> compared(known, operator, node.getRight())).orElse(List.of(Box.UNKNOWN));
    }

    /** A field held against itself is always equal. */
    private static Box pair(RecordComponent left, String operator, RecordComponent right) {
        int signs = SIGNS.getOrDefault(operator, 0);
        boolean ordered = Terms.isOrdered(left.getType());
        String one = key(left);
        String two = key(right);
        if (one.equals(two)) {
            return Box.compared(one + " " + two, signs & 2, ordered);
        }
        boolean turned = one.compareTo(two) > 0;
        int stands = turned ? (signs & 2) | (signs >> 2 & 1) | (signs & 1) << 2 : signs;
        return Box.compared(turned ? two + " " + one : one + " " + two, stands, ordered);
    }

    private List<Box> compared(RecordComponent field, String operator, Expression value) {
        Class<?> type = field.getType();
        boolean empty = Terms.word(value).filter(Words.NOTHING::equals).isPresent();
        if (Terms.isOrdered(type)) {
            boolean days = type == java.time.LocalDate.class;
            if (empty) {
                boolean there = operator.equals("!=");
                return List.of(Box.of(key(field), there ? Span.all(false, days) : Span.none(true, days)));
            }
            return Terms.number(value)
                    .map(bound -> ordered(field, operator, bound))
                    .orElse(List.of(Box.UNKNOWN));
        }
        boolean equality = operator.equals("==") || operator.equals("!=");
        return Terms.word(value)
                .filter(word -> equality)
                .map(word -> List.of(Box.of(key(field), words(field, operator.equals("!="), Set.of(word)))))
                .orElse(List.of(Box.UNKNOWN));
    }

    /** Facts of several kinds may have a component of the same name. */
    private static String key(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static List<Box> ordered(RecordComponent field, String operator, BigDecimal bound) {
        List<String> sides = operator.equals("!=") ? List.of("<", ">") : List.of(operator);
        return sides.stream()
                .map(side -> Terms.span(field.getType(), side, bound)
                        .map(span -> Box.of(key(field), span))
                        .orElse(Box.UNKNOWN))
                .toList();
    }

    /** Choices and yes or no are written out in full, so that all but some of them are some others. */
    private static Words words(RecordComponent field, boolean allBut, Set<String> words) {
        Class<?> type = field.getType();
        boolean closed = type.isEnum() || type == boolean.class;
        if (!closed || !allBut) {
            return new Words(allBut, words);
        }
        Set<String> all = new HashSet<>();
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).forEach(each -> all.add(((Enum<?>) each).name()));
        } else {
            all.addAll(Set.of("true", "false"));
        }
        if (court.rules.book.Words.isNullable(field)) {
            all.add(Words.NOTHING);
        }
        all.removeAll(words);
        return Words.only(all);
    }

    private List<Box> listed(PointFreeExpr node) {
        Optional<RecordComponent> field = Terms.field(fact, node.getLeft());
        if (field.isEmpty() || !node.getOperator().getIdentifier().equals("in")) {
            return List.of(Box.UNKNOWN);
        }
        if (Terms.isOrdered(field.get().getType())) {
            return node.isNegated()
                    ? List.of(Box.UNKNOWN)
                    : node.getRight().stream()
                            .flatMap(value -> compared(field.get(), "==", value).stream())
                            .toList();
        }
        List<Optional<String>> words = node.getRight().stream().map(Terms::word).toList();
        if (words.stream().anyMatch(Optional::isEmpty)) {
            return List.of(Box.UNKNOWN);
        }
        Set<String> all = new HashSet<>();
        words.forEach(word -> word.ifPresent(all::add));
        return List.of(Box.of(key(field.get()), words(field.get(), node.isNegated(), all)));
    }
}
