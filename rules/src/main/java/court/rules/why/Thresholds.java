package court.rules.why;

import court.facts.LegalPeriod;
import court.rules.plain.PlainRule;
import court.rules.plain.PlainRule.Condition;
import court.rules.plain.PlainRule.Kind;
import court.rules.plain.PlainRule.Operand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values at which the rules of a rulebook draw their lines. */
final class Thresholds {
    private static final Pattern DAY = Pattern.compile("LocalDate\\.parse\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");
    private final Map<String, Set<BigDecimal>> numbers = new HashMap<>();
    private final Map<String, Set<String>> texts = new HashMap<>();
    private final Map<String, Set<String>> periods = new HashMap<>();
    private final Map<String, Set<Long>> dates = new HashMap<>();
    private final TreeSet<Long> days = new TreeSet<>();

    Thresholds(Collection<PlainRule> rules) {
        rules.forEach(rule -> {
            rule.when().forEach(premise -> premise.conditions().forEach(each -> add(premise.fact(), each)));
            DAY.matcher(rule.drl())
                    .results()
                    .forEach(found -> days.add(LocalDate.parse(found.group(1)).toEpochDay()));
        });
    }

    private void add(String fact, Condition condition) {
        condition.anyOf().forEach(each -> add(fact, each));
        String field = condition.field();
        if (field != null) {
            condition.operands().forEach(operand -> add(fact + "." + field, operand));
        }
    }

    private void add(String field, Operand operand) {
        String digits = operand.text().replaceAll("[_lLdDfFB]", "");
        if (operand.kind() == Kind.NUMBER && NUMBER.matcher(digits).matches()) {
            numbers.computeIfAbsent(field, key -> new TreeSet<>()).add(new BigDecimal(digits));
        } else if (operand.kind() == Kind.TEXT) {
            texts.computeIfAbsent(field, key -> new TreeSet<>()).add(operand.text());
        } else if (operand.kind() == Kind.PERIOD) {
            periods.computeIfAbsent(field, key -> new TreeSet<>()).add(operand.text());
        } else if (operand.kind() == Kind.DATE) {
            dates.computeIfAbsent(field, key -> new TreeSet<>())
                    .add(LocalDate.parse(operand.text()).toEpochDay());
        }
    }

    /** The row in which the values of a field lie, fine enough for every line that is drawn there; empty where they lie in none. */
    Optional<Axis> axis(Spot spot) {
        return Axis.of(spot.component(), numbers.getOrDefault(key(spot), Set.of()));
    }

    /** Lines on the axis of a field: its numbers, or every day that the rulebook names. */
    Collection<Long> lines(Spot spot, Axis axis) {
        return axis.isDay() ? days : numbers(spot, axis);
    }

    /** Lines that a rule draws for this very field. */
    Set<Long> own(Spot spot, Axis axis) {
        return axis.isDay() ? dates.getOrDefault(key(spot), Set.of()) : numbers(spot, axis);
    }

    private Set<Long> numbers(Spot spot, Axis axis) {
        return numbers.getOrDefault(key(spot), Set.of()).stream()
                .map(axis::position)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Texts and periods that a field is held against. */
    List<Object> words(Spot spot) {
        Class<?> type = spot.component().getType();
        if (type == String.class) {
            return List.copyOf(texts.getOrDefault(key(spot), Set.of()));
        } else if (type == LegalPeriod.class) {
            return periods.getOrDefault(key(spot), Set.of()).stream()
                    .<Object>map(LegalPeriod::parse)
                    .toList();
        }
        return List.of();
    }

    private static String key(Spot spot) {
        return spot.component().getDeclaringRecord().getSimpleName() + "."
                + spot.component().getName();
    }
}
