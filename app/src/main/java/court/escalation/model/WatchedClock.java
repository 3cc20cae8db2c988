package court.escalation.model;

import court.facts.ClockKind;
import court.timelimit.db.ClockRow;
import court.timelimit.model.ClockPlan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ladder looks at of a clock.
 *
 * @param light by its name
 * @param duty the role that it binds, by its name
 */
public record WatchedClock(
        ClockKind kind,
        String light,
        String duty,
        int daysOverdue,
        int deductedDays,
        @Nullable LocalDate due,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate decideBy) {

    /** A clock as it was last written down. */
    public static WatchedClock of(ClockRow row) {
        return new WatchedClock(
                ClockKind.valueOf(row.kind()),
                row.light(),
                row.duty(),
                row.leftDays() == null ? 0 : Math.max(0, -row.leftDays()),
                row.deductedDays() == null ? 0 : row.deductedDays(),
                row.due(),
                row.applyBy(),
                row.decideBy());
    }

    /** A clock as a release would have it. */
    public static WatchedClock of(ClockPlan plan) {
        ClockPlan.Reading reading = plan.reading();
        return reading == null
                ? new WatchedClock(plan.kind(), "GREEN", plan.duty(), 0, 0, null, null, null)
                : new WatchedClock(
                        plan.kind(),
                        reading.light(),
                        plan.duty(),
                        Math.max(0, -reading.leftDays()),
                        reading.deductedDays(),
                        reading.due(),
                        reading.applyBy(),
                        reading.decideBy());
    }
}
