package court.rulebase.preview;

import court.rulebase.DocketSource.Outcome;
import court.rulebase.DocketSource.Outcomes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that two releases say differently of the same subject; one side is null when only the other says it. */
record Difference(@Nullable Outcome before, @Nullable Outcome after) {
    private record Key(String item, court.rulebase.DocketSource.Aspect aspect) {
        static Key of(Outcome outcome) {
            return new Key(outcome.item(), outcome.aspect());
        }
    }

    /** Everything in which the second release differs from the first; the rule alone is no difference. */
    static List<Difference> between(Outcomes now, Outcomes next) {
        if (now.outcomes().equals(next.outcomes())) {
            return List.of();
        }
        Map<Key, Outcome> rest = next.outcomes().stream()
                .collect(Collectors.toMap(Key::of, outcome -> outcome, (a, b) -> a, LinkedHashMap::new));
        List<Difference> found = new ArrayList<>();
        for (Outcome before : now.outcomes()) {
            Outcome after = rest.remove(Key.of(before));
            if (after == null || !after.value().equals(before.value())) {
                found.add(new Difference(before, after));
            }
        }
        rest.values().forEach(after -> found.add(new Difference(null, after)));
        return found;
    }

    /** The side that names what it is about: the new one where there is one. */
    Outcome shown() {
        return Stream.of(after, before).flatMap(Stream::ofNullable).findFirst().orElseThrow();
    }

    Turn turn() {
        if (before == null) {
            return Turn.ADDED;
        }
        if (after == null) {
            return Turn.REMOVED;
        }
        if (before.rank() == null || after.rank() == null) {
            return Turn.OTHER;
        }
        return after.rank() > before.rank() ? Turn.UP : Turn.DOWN;
    }
}
