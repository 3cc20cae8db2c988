package court.rules.logic;

import java.util.HashMap;
import java.util.Map;

/**
 * One way in which a rule applies: what each field may be.
 *
 * @param signs how pairs of fields stand to each other: a set of {@code -1, 0, 1} as bits 1, 2 and 4
 * @param opaque whether the rule also asks what is not worked out here, so that it may apply less often
 */
record Box(Map<String, Values> fields, Map<String, Integer> signs, boolean opaque) {
    static final Box ANY = new Box(Map.of(), Map.of(), false);
    static final Box UNKNOWN = new Box(Map.of(), Map.of(), true);

    static Box of(String field, Values values) {
        return new Box(Map.of(field, values), Map.of(), false);
    }

    static Box compared(String pair, int signs, boolean ordered) {
        return new Box(Map.of(), Map.of(pair, signs), !ordered);
    }

    Box and(Box other) {
        Map<String, Values> both = new HashMap<>(fields);
        other.fields.forEach((field, values) -> both.merge(field, values, Values::and));
        Map<String, Integer> pairs = new HashMap<>(signs);
        other.signs.forEach((pair, allowed) -> pairs.merge(pair, allowed, (a, b) -> a & b));
        return new Box(both, pairs, opaque || other.opaque);
    }

    /** Whether no fact whatever is of this kind. */
    boolean isEmpty() {
        return fields.values().stream().anyMatch(Values::isEmpty)
                || signs.values().stream().anyMatch(allowed -> allowed == 0);
    }

    /** Whether this way is known exactly and takes in the other, which may be narrower still. */
    boolean covers(Box other) {
        return !opaque
                && signs.entrySet().stream().allMatch(mine -> mine.getValue().equals(other.signs.get(mine.getKey())))
                && fields.entrySet().stream()
                        .allMatch(mine -> other.fields.containsKey(mine.getKey())
                                && mine.getValue().covers(other.fields.get(mine.getKey())));
    }

    /** Whether both ways compare the same fields, so that nothing follows from one pair for another. */
    boolean comparesAs(Box other) {
        return signs.keySet().equals(other.signs.keySet());
    }

    Box without(String field) {
        Map<String, Values> rest = new HashMap<>(fields);
        rest.remove(field);
        return new Box(rest, signs, opaque);
    }
}
