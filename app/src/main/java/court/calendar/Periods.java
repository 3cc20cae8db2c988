package court.calendar;

import court.facts.LegalPeriod;
import court.facts.MonthRule;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Adds periods of years, months and days. The day they run from is not counted (民诉法85条、刑诉法105条). */
public final class Periods {
    private static final int MONTHS_A_YEAR = 12;

    private Periods() {}

    /** The last day of a period that begins to run after this day. */
    public static LocalDate after(LocalDate day, LegalPeriod period, MonthRule rule) {
        requireCalendar(period);
        return months(day, months(period), rule).plusDays(period.days());
    }

    /** The day from which a period runs up to this day. */
    public static LocalDate before(LocalDate day, LegalPeriod period, MonthRule rule) {
        requireCalendar(period);
        return months(day, -months(period), rule).minusDays(period.days());
    }

    /** A period and its extensions as one: added one after the other, months would drift at a month's end. */
    public static LegalPeriod sum(LegalPeriod base, List<LegalPeriod> extensions) {
        LegalPeriod sum = base;
        for (LegalPeriod more : extensions) {
            requireCalendar(more);
            sum = new LegalPeriod(
                    sum.years() + more.years(),
                    sum.months() + more.months(),
                    sum.days() + more.days(),
                    sum.workingDays(),
                    sum.hours());
        }
        return sum;
    }

    /** True for years, months and days; working days and hours are counted otherwise. */
    public static boolean isCalendar(LegalPeriod period) {
        return period.workingDays() == 0 && period.hours() == 0;
    }

    private static LocalDate months(LocalDate day, long months, MonthRule rule) {
        LocalDate corresponding = day.plusMonths(months); // none of that number: the month's end (民法典202条)
        boolean fromMonthEnd = day.getDayOfMonth() == day.lengthOfMonth();
        return rule == MonthRule.CRIM && fromMonthEnd && months != 0 // 刑诉法解释202条
                ? corresponding.with(TemporalAdjusters.lastDayOfMonth())
                : corresponding;
    }

    private static long months(LegalPeriod period) {
        return (long) period.years() * MONTHS_A_YEAR + period.months();
    }

    private static void requireCalendar(LegalPeriod period) {
        if (!isCalendar(period)) {
            throw new IllegalArgumentException("不是日历期间 / not calendar time: " + period);
        }
    }
}
