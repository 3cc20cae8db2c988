package court.rulebase.shadow;

import court.rulebase.db.ShadowCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What was judged, differed, failed or was dropped since the figures were last written down. */
final class Tally {
    /** What is counted. */
    enum Of {
        JUDGED,
        DIFFERING,
        FAILED,
        DROPPED
    }

    private record Key(UUID shadow, String rulebook) {}

    private final Map<Key, Map<Of, LongAdder>> sums = new ConcurrentHashMap<>();

    void add(UUID shadow, String rulebook, Of of, long count) {
        sums.computeIfAbsent(new Key(shadow, rulebook), key -> new ConcurrentHashMap<>())
                .computeIfAbsent(of, each -> new LongAdder())
                .add(count);
    }

    List<ShadowCount> take() {
        List<ShadowCount> rows = new ArrayList<>();
        sums.forEach((key, sum) -> {
            ShadowCount row = new ShadowCount(
                    key.shadow(),
                    key.rulebook(),
                    take(sum, Of.JUDGED),
                    take(sum, Of.DIFFERING),
                    take(sum, Of.FAILED),
                    take(sum, Of.DROPPED));
            if (row.judged() + row.failed() + row.dropped() > 0) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static long take(Map<Of, LongAdder> sum, Of of) {
        LongAdder adder = sum.get(of);
        return adder == null ? 0 : adder.sumThenReset();
    }
}
