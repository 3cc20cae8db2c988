package court.rules.why;

import court.facts.LegalPeriod;
import court.rules.plain.PlainRule;
import court.rules.plain.PlainRule.Condition;
import court.rules.plain.PlainRule.Operand;
import court.rules.plain.PlainRule.Premise;
import court.rules.plain.PlainRule.Presence;
import court.rules.plain.Relation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the facts of an example so that the conditions of a rule are met, as far as each can be met for itself. */
final class Fitting {
    private final PlainRule rule;

    Fitting(PlainRule rule) {
        this.rule = rule;
    }

    /** Empty when the example lacks a fact that the rule asks for. */
    Optional<List<Object>> of(List<Object> example) {
        Optional<List<Object>> fitted = Optional.of(example);
        for (Premise premise : rule.when()) {
            if (premise.presence() != Presence.ABSENT && !premise.fact().isEmpty()) {
                fitted = fitted.flatMap(facts -> fit(facts, premise));
            }
        }
        return fitted;
    }

    private static Optional<List<Object>> fit(List<Object> facts, Premise premise) {
        List<Object> fitted = facts;
        Object fact = facts.stream()
                .filter(each -> each.getClass().getSimpleName().equals(premise.fact()))
                .findFirst()
                .orElse(null);
        if (fact == null) {
            return Optional.empty();
        }
        for (Condition condition : premise.conditions()) {
            fitted = fit(fitted, facts.indexOf(fact), condition);
        }
        return Optional.of(fitted);
    }

    private static List<Object> fit(List<Object> facts, int at, Condition condition) {
        if (!condition.anyOf().isEmpty()) {
            return fit(facts, at, condition.anyOf().get(0));
        }
        return Stream.of(facts.get(at).getClass().getRecordComponents())
                .filter(component -> component.getName().equals(condition.field()))
                .map(component -> new Spot(at, component))
                .flatMap(spot -> wanted(spot, spot.read(facts), condition).stream()
                        .flatMap(value -> spot.with(facts, value.value()).stream()))
                .findFirst()
                .orElse(facts);
    }

    /** A value, which may be none. */
    private record Wanted(@Nullable Object value) {}

    /** Another value for a field that does not meet a condition; empty when it does, or when there is no telling. */
    private static Optional<Wanted> wanted(Spot spot, @Nullable Object is, Condition condition) {
        Class<?> type = spot.component().getType();
        List<Optional<Wanted>> held = condition.operands().stream()
                .map(operand -> value(type, operand))
                .toList();
        Relation relation = condition.relation();
        if (relation == null || held.isEmpty() || held.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        held.forEach(each -> values.add(each.orElseThrow().value()));
        boolean among = values.stream().anyMatch(each -> same(each, is));
        return switch (relation) {
            case IS, ONE_OF -> among ? Optional.empty() : Optional.of(new Wanted(values.get(0)));
            case IS_NOT, NONE_OF -> among ? other(type, values) : Optional.empty();
            case LESS, AT_MOST, MORE, AT_LEAST -> beside(spot, is, relation, values.get(0));
            default -> Optional.empty();
        };
    }

    private static boolean same(@Nullable Object one, @Nullable Object two) {
        return one instanceof BigDecimal exact && two instanceof BigDecimal other
                ? exact.compareTo(other) == 0
                : Objects.equals(one, two);
    }

    private static Optional<Wanted> other(Class<?> type, List<Object> taken) {
        Stream<?> all = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                : type == boolean.class || type == Boolean.class
                        ? Stream.of(true, false)
                        : type == LocalDate.class ? Stream.of(LocalDate.EPOCH) : Stream.of();
        return all.filter(each -> !taken.contains(each)).findFirst().map(Wanted::new);
    }

    private static Optional<Wanted> beside(Spot spot, @Nullable Object is, Relation relation, @Nullable Object bound) {
        List<BigDecimal> lines =
                bound instanceof Number number ? List.of(new BigDecimal(number.toString())) : List.of();
        Axis axis = Axis.of(spot.component(), lines).orElse(null);
        if (axis == null || bound == null) {
            return Optional.empty();
        }
        long line = axis.position(bound);
        long step = relation == Relation.LESS ? line - 1 : relation == Relation.MORE ? line + 1 : line;
        boolean below = relation == Relation.LESS || relation == Relation.AT_MOST;
        boolean met = is != null && (below ? axis.position(is) <= step : axis.position(is) >= step);
        return met ? Optional.empty() : Optional.of(new Wanted(axis.at(step)));
    }

    private static Optional<Wanted> value(Class<?> type, Operand operand) {
        String text = operand.text();
        try {
            return switch (operand.kind()) {
                case NOTHING -> Optional.of(new Wanted(null));
                case YES_NO -> Optional.of(new Wanted(Boolean.valueOf(text)));
                case DATE -> Optional.of(new Wanted(LocalDate.parse(text)));
                case PERIOD -> Optional.of(new Wanted(LegalPeriod.parse(text)));
                case TEXT -> Optional.of(new Wanted(text));
                case CHOICE ->
                    Stream.of(type.isEnum() ? type.getEnumConstants() : new Object[0])
                            .filter(each -> ((Enum<?>) each).name().equals(text))
                            .findFirst()
                            .map(Wanted::new);
                case NUMBER -> number(type, text);
                default -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Wanted> number(Class<?> type, String text) {
        BigDecimal number = new BigDecimal(text.replaceAll("[_lLdDfFB]", ""));
        if (type == BigDecimal.class) {
            return Optional.of(new Wanted(number));
        } else if (type == double.class || type == Double.class) {
            return Optional.of(new Wanted(number.doubleValue()));
        } else if (type == long.class || type == Long.class) {
            return Optional.of(new Wanted(number.longValueExact()));
        }
        return Optional.of(new Wanted(number.intValueExact()));
    }
}
