package court.timelimit.model;

import court.calendar.Holidays;
import court.facts.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts a limit by one calendar; see {@code docs/reference/calendar.md} for the conventions and their law. */
public final class Reckoner {
    private final Holidays holidays;
    private final Lights lights;

    public Reckoner(Holidays holidays, Lights lights) {
        this.holidays = holidays;
        this.lights = lights;
    }

    /** Where the limit stands at the end of a day. */
    public Position on(LocalDate asOf, Terms terms) {
        long trigger = terms.trigger().toEpochDay();
        long limit = terms.plainEnd().toEpochDay() - trigger;
        CountableDays days = new CountableDays(terms.trigger(), limit, terms.deductions(), asOf);
        LocalDate rawDue = LocalDate.ofEpochDay(days.rawDue());
        LocalDate due = terms.roll() ? holidays.nextWorkday(rawDue) : rawDue;
        long today = Math.max(asOf.toEpochDay(), trigger);
        long elapsed = today - trigger;
        long deducted = days.excluded(trigger, today);
        long left = left(today, due.toEpochDay(), days);
        return new Position(
                rawDue,
                due,
                Math.toIntExact(due.toEpochDay() - days.rawDue()),
                Math.toIntExact(limit),
                Math.toIntExact(elapsed),
                Math.toIntExact(deducted),
                Math.toIntExact(elapsed - deducted),
                Math.toIntExact(left),
                light(limit, left, days.open()),
                status(left, days.open()),
                earlier(rawDue, terms.applyBeforeDays()),
                earlier(rawDue, terms.decideBeforeDays()),
                holidays.provisional(rawDue, due));
    }

    private static long left(long today, long due, CountableDays days) {
        return today > due ? due - today : due - today - days.excluded(today, due);
    }

    private Light light(long limit, long left, boolean stopped) {
        return lights.of(Math.toIntExact(limit), Math.toIntExact(left), stopped);
    }

    private static ClockStatus status(long left, boolean stopped) {
        if (stopped) {
            return ClockStatus.STOPPED;
        }
        return left < 0 ? ClockStatus.OVERDUE : ClockStatus.RUNNING;
    }

    /** From the day before it rolls, which is the stricter one. */
    private static @Nullable LocalDate earlier(LocalDate rawDue, @Nullable Integer days) {
        return days == null ? null : rawDue.minusDays(days);
    }
}
