package court.timelimit.model;

import court.facts.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a limit stands on a day. Used and left together are always the limit and the days it rolled.
 *
 * @param rawDue the last day before it moves for days of rest
 * @param limitDays days of the limit itself
 * @param usedDays days that count, up to the day on which one looks
 * @param leftDays days that count from the next day on; below zero the calendar days since it ran out
 * @param provisional whether the last day may move when the notice of a year comes out
 */
public record Position(
        LocalDate rawDue,
        LocalDate due,
        int rolledDays,
        int limitDays,
        int elapsedDays,
        int deductedDays,
        int usedDays,
        int leftDays,
        Light light,
        ClockStatus status,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate decideBy,
        boolean provisional) {}
