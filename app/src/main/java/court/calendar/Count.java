package court.calendar;

import court.facts.LegalPeriod;
import court.facts.MonthRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is to be counted.
 *
 * @param time of the day, wanted for hours only
 * @param period null where the law names none
 * @param roll whether a last day of rest moves to the next working day; a period counted backward never rolls
 * @param fullHour whether hours run from the next full hour (民诉法解释125条) instead of the minute
 */
public record Count(
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable LegalPeriod period,
        Direction direction,
        MonthRule monthRule,
        boolean roll,
        boolean fullHour) {

    /** A period that runs onward from a day, by the civil convention. */
    public static Count forward(LocalDate day, LegalPeriod period, boolean roll) {
        return new Count(day, null, period, Direction.FORWARD, MonthRule.CIV, roll, true);
    }

    /** The last day on which something can be done so long before a day. */
    public static Count backward(LocalDate day, LegalPeriod period) {
        return new Count(day, null, period, Direction.BACKWARD, MonthRule.CIV, false, true);
    }

    /** Counts by a calendar. */
    public Counted by(Holidays holidays) {
        if (period == null) {
            return Counted.withoutLimit();
        }
        if (period.hours() > 0) {
            return hours(holidays, period.hours());
        }
        if (period.workingDays() > 0) {
            LocalDate first = day.plusDays(signed(1));
            return answer(holidays, first, holidays.workdaysFrom(day, signed(period.workingDays())), null);
        }
        LocalDate last = calendarTime(period);
        return answer(holidays, last, last, null);
    }

    private LocalDate calendarTime(LegalPeriod span) {
        return direction == Direction.FORWARD
                ? Periods.after(day, span, monthRule)
                : Periods.before(day, span, monthRule);
    }

    private Counted hours(Holidays holidays, int hours) {
        if (time == null) {
            throw new IllegalArgumentException("按小时计算须有时刻 / hours need a time of day");
        }
        LocalDateTime start = day.atTime(time);
        if (fullHour) {
            LocalDateTime hour = start.truncatedTo(ChronoUnit.HOURS);
            start = direction == Direction.FORWARD ? hour.plusHours(1) : hour;
        }
        LocalDateTime end = start.plusHours(signed(hours));
        return answer(holidays, end.toLocalDate(), end.toLocalDate(), end.toLocalTime());
    }

    /** From {@code first} on the answer hangs on the calendar. */
    private Counted answer(Holidays holidays, LocalDate first, LocalDate last, @Nullable LocalTime at) {
        if (direction == Direction.BACKWARD) {
            LocalDate safe = holidays.previousWorkday(last);
            return new Counted(last, at, safe, null, holidays.provisional(first, safe));
        }
        LocalDate due = roll ? holidays.nextWorkday(last) : last;
        return new Counted(due, at, null, null, holidays.provisional(first, due));
    }

    private int signed(int number) {
        return direction == Direction.FORWARD ? number : -number;
    }
}
