package court.rulebase;

import court.rulebase.db.CountRow;
import court.rulebase.db.DecisionMapper;
import court.rules.Answer;
import court.rules.FiredRule;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts every decision and every rule that fired, and writes the sums down now and then. */
@Component
class DecisionCounts implements ReleaseInForce.Tally, DisposableBean {
    /** In place of a rule: the decisions themselves. */
    static final String DECISIONS = "*";

    private record Key(UUID release, String rulebook, String rule, LocalDate day) {}

    private final DecisionMapper mapper;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<Key, LongAdder> sums = new ConcurrentHashMap<>();

    DecisionCounts(DecisionMapper mapper, Clock clock, MeterRegistry meters) {
        this.mapper = mapper;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void add(UUID release, String rulebook, Answer answer) {
        LocalDate day = LocalDate.now(clock);
        count(new Key(release, rulebook, DECISIONS, day));
        meters.counter("tianping.decisions", "rulebook", rulebook).increment();
        for (FiredRule rule : answer.fired()) {
            count(new Key(release, rulebook, rule.code(), day));
        }
    }

    private void count(Key key) {
        sums.computeIfAbsent(key, k -> new LongAdder()).increment();
    }

    @Scheduled(fixedDelayString = "${court.rulebase.counts-every:10s}")
    synchronized void flush() {
        List<CountRow> rows = new ArrayList<>();
        for (Map.Entry<Key, LongAdder> entry : sums.entrySet()) {
            long sum = entry.getValue().sumThenReset();
            if (sum > 0) {
                Key key = entry.getKey();
                rows.add(new CountRow(key.release(), key.rulebook(), key.rule(), key.day(), sum));
            }
        }
        LocalDate today = LocalDate.now(clock);
        sums.keySet().removeIf(key -> key.day().isBefore(today.minusDays(1)));
        // in one order on every node, or two of them could wait for each other
        rows.sort(Comparator.comparing(CountRow::release)
                .thenComparing(CountRow::rulebook)
                .thenComparing(CountRow::rule)
                .thenComparing(CountRow::day));
        for (int from = 0; from < rows.size(); from += 500) {
            mapper.addCounts(rows.subList(from, Math.min(rows.size(), from + 500)));
        }
    }

    @Override
    public void destroy() {
        flush();
    }
}
