package court.timelimit.model;

import court.calendar.Periods;
import court.facts.LegalPeriod;
import court.facts.MonthRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides when a limit ends.
 *
 * @param trigger the day from which it runs, itself not counted
 * @param base years, months and days
 * @param roll whether a last day of rest moves to the next working day; never while the accused is detained
 * @param applyBeforeDays how many days before the end an extension must be asked for
 * @param decideBeforeDays how many days before the end it must be decided
 */
public record Terms(
        LocalDate trigger,
        LegalPeriod base,
        MonthRule monthRule,
        boolean roll,
        List<LegalPeriod> extensions,
        List<Excluded> deductions,
        @Nullable Integer applyBeforeDays,
        @Nullable Integer decideBeforeDays) {
    public Terms {
        extensions = List.copyOf(extensions);
        deductions = List.copyOf(deductions);
    }

    /** The last day when nothing is excluded; base and extensions are added together. */
    public LocalDate plainEnd() {
        return Periods.after(trigger, Periods.sum(base, extensions), monthRule);
    }
}
