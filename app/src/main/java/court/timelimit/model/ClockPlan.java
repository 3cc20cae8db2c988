package court.timelimit.model;

import court.facts.ClockKind;
import court.facts.MonthRule;
import court.facts.timelimit.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A clock as the facts of a case and the rules want it.
 *
 * @param clock key such as {@code trial-limit} or {@code answer}
 * @param period null where the law sets no limit
 * @param reading where the clock stands on the day of planning; null where there is no limit
 * @param ended null while it runs
 * @param facts what the rules were asked, for the explanation; kept as JSON
 */
@NamedInterface("plans")
public record ClockPlan(
        String clock,
        ClockKind kind,
        String title,
        UUID startDeed,
        @Nullable UUID party,
        String rule,
        String basis,
        String duty,
        LocalDate countFrom,
        @Nullable String period,
        MonthRule monthRule,
        boolean roll,
        Direction direction,
        @Nullable Reading reading,
        @Nullable Ending ended,
        List<PlannedEntry> ledger,
        Object facts) {

    /** Whether anything is still to be done: not ended, and not a right that has lapsed. */
    public boolean open() {
        return ended == null && (reading == null || !reading.status().equals("LAPSED"));
    }

    /** What ended a clock, and when. */
    public record Ending(UUID deed, LocalDate day) {}

    /** Where a clock stands on a day, and the next day on which that changes. */
    @NamedInterface("plans")
    public record Reading(
            LocalDate rawDue,
            LocalDate due,
            int limitDays,
            int usedDays,
            int leftDays,
            int deductedDays,
            String light,
            String status,
            @Nullable LocalDate applyBy,
            @Nullable LocalDate decideBy,
            boolean provisional,
            @Nullable LocalDate nextChange) {}
}
