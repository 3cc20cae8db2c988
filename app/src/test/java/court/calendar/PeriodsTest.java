package court.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.facts.LegalPeriod;
import court.facts.MonthRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-08-31, P6M, CIV, 2025-02-28",
        "2023-08-31, P6M, CIV, 2024-02-29",
        "2025-02-28, P3M, CIV, 2025-05-28",
        "2025-02-28, P3M, CRIM, 2025-05-31",
        "2024-02-28, P3M, CRIM, 2024-05-28",
        "2024-02-29, P2M, CRIM, 2024-04-30",
        "2024-11-30, P6M, CRIM, 2025-05-31",
        "2025-01-31, P1M, CRIM, 2025-02-28",
        "2025-01-30, P1M, CRIM, 2025-02-28",
        "2024-02-29, P1Y, CIV, 2025-02-28",
        "2023-02-28, P1Y, CRIM, 2024-02-29",
        "2023-02-28, P2Y, CIV, 2025-02-28",
        "2024-02-29, P1M15D, CRIM, 2024-04-15",
        "2025-02-28, P15D, CRIM, 2025-03-15",
    })
    void months_are_added_by_the_convention_of_the_branch_of_law(
            LocalDate day, String period, MonthRule rule, LocalDate end) {
        assertThat(Periods.after(day, LegalPeriod.parse(period), rule)).isEqualTo(end);
    }

    @Test
    void base_and_extension_are_one_period() {
        LegalPeriod together = Periods.sum(period("P3M"), List.of(period("P1M")));
        LocalDate endOfJanuary = LocalDate.of(2025, 1, 31);
        assertThat(Periods.after(endOfJanuary, together, MonthRule.CIV)).isEqualTo("2025-05-31");
        LocalDate chained = Periods.after(endOfJanuary, period("P3M"), MonthRule.CIV);
        assertThat(Periods.after(chained, period("P1M"), MonthRule.CIV)).isEqualTo("2025-05-30");
    }

    @Test
    void the_civil_end_is_never_after_the_criminal_one_and_both_end_in_the_same_month() {
        Stream.iterate(LocalDate.of(2023, 1, 1), day -> day.plusDays(1))
                .limit(800)
                .forEach(day -> {
                    for (int months = 1; months <= 14; months++) {
                        LegalPeriod period = new LegalPeriod(0, months, 0, 0, 0);
                        LocalDate civil = Periods.after(day, period, MonthRule.CIV);
                        LocalDate criminal = Periods.after(day, period, MonthRule.CRIM);
                        assertThat(civil).isBeforeOrEqualTo(criminal);
                        assertThat(criminal.withDayOfMonth(1)).isEqualTo(civil.withDayOfMonth(1));
                    }
                });
    }

    @Test
    void working_days_and_hours_are_no_calendar_time() {
        assertThatThrownBy(() -> Periods.after(LocalDate.of(2025, 1, 1), period("7WD"), MonthRule.CIV))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Periods.sum(period("P1M"), List.of(period("72H"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LegalPeriod period(String text) {
        return LegalPeriod.parse(text);
    }
}
