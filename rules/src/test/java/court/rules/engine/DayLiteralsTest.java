package court.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayLiteralsTest {
    @Test
    void a_day_is_named_by_its_numbers_and_nothing_after_it_moves() {
        String drl = "TrialClock(lawDay >= LocalDate.parse(\"2022-01-01\"), foreign == false)";

        assertThat(DayLiterals.counted(drl))
                .isEqualTo("TrialClock(lawDay >= LocalDate.of(2022, 1, 1     ), foreign == false)")
                .hasSameSizeAs(drl);
    }

    @Test
    void a_day_that_does_not_exist_stays_as_it_is() {
        assertThat(DayLiterals.counted("LocalDate.parse(\"2022-02-30\")")).isEqualTo("LocalDate.parse(\"2022-02-30\")");
    }
}
