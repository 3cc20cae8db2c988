package court.timelimit;

import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.timelimit.model.ClockPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Every open case planned under two releases on its own, as the daily look does it: nothing shared, nothing remembered. */
@TestComponent
public class FullRecompute {
    private static final int BATCH = 500;
    private final Subjects subjects;
    private final ClockPlanner planner;
    private final Rulebooks rulebooks;

    FullRecompute(Subjects subjects, ClockPlanner planner, Rulebooks rulebooks) {
        this.subjects = subjects;
        this.planner = planner;
        this.rulebooks = rulebooks;
    }

    /** How many due days and lights of open clocks differ, by the names that a preview gives them. */
    public Map<String, Long> changes(String now, String next, LocalDate day) {
        ReleaseInForce before = rulebooks.under(UUID.fromString(now));
        ReleaseInForce after = rulebooks.under(UUID.fromString(next));
        Map<String, Long> counts = new TreeMap<>();
        @Nullable UUID last = null;
        List<CaseClocks> batch;
        do {
            batch = subjects.openAfter(last, BATCH);
            for (CaseClocks facts : batch) {
                count(planner.plan(facts, before, day), planner.plan(facts, after, day), counts);
                last = facts.caseId().value();
            }
        } while (batch.size() == BATCH);
        return counts;
    }

    private static void count(List<ClockPlan> before, List<ClockPlan> after, Map<String, Long> counts) {
        Map<String, ClockPlan> then = after.stream()
                .filter(ClockPlan::open)
                .collect(Collectors.toMap(FullRecompute::key, Function.identity(), (a, b) -> a));
        for (ClockPlan plan : before) {
            ClockPlan other = then.get(key(plan));
            if (plan.open() && plan.reading() != null && other != null && other.reading() != null) {
                add(counts, "DUE_DAY", plan.reading().due(), other.reading().due());
                add(counts, "LIGHT", plan.reading().light(), other.reading().light());
            }
        }
    }

    private static void add(Map<String, Long> counts, String aspect, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            counts.merge(aspect, 1L, Long::sum);
        }
    }

    private static String key(ClockPlan plan) {
        return plan.clock() + plan.startDeed() + plan.party();
    }
}
