package court.timelimit.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.calendar.Holidays;
import court.facts.LegalPeriod;
import court.facts.Light;
import court.facts.MonthRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReckonerTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final int SEEDS = 300;
    private final Holidays weeks = new Holidays(1, Map.of(), Set.of(2024, 2025, 2026, 2027, 2028));
    private final Reckoner reckoner = new Reckoner(weeks, (limit, left, stopped) -> Light.GREEN);

    @Test
    void a_deduction_begun_after_the_limit_ran_out_cures_nothing() {
        Position before = on(LocalDate.of(2025, 8, 1), List.of());
        assertThat(on(LocalDate.of(2025, 8, 1), List.of(excluded("2025-07-06", "2025-09-30"))))
                .isEqualTo(before);
    }

    @Test
    void an_extension_by_an_earlier_deduction_lets_a_later_one_count() {
        Position position = on(
                LocalDate.of(2025, 8, 1),
                List.of(excluded("2025-07-10", "2025-07-20"), excluded("2025-07-01", "2025-07-11")));
        assertThat(position.rawDue()).isEqualTo("2025-07-25");
        assertThat(position.deductedDays()).isEqualTo(19);
    }

    @Test
    void an_open_deduction_stops_the_clock_until_it_ends() {
        List<Excluded> open = List.of(excluded("2025-03-03", null));
        assertThat(on(LocalDate.of(2025, 3, 2), open).status()).isEqualTo(ClockStatus.RUNNING);
        Position stopped = on(LocalDate.of(2026, 3, 3), open);
        assertThat(stopped.status()).isEqualTo(ClockStatus.STOPPED);
        assertThat(stopped.deductedDays()).isEqualTo(365);
        assertThat(stopped.rawDue()).isEqualTo("2026-07-06");
    }

    @Test
    void the_day_after_the_last_day_is_one_day_overdue() {
        assertThat(on(LocalDate.of(2025, 7, 7), List.of()).leftDays()).isZero();
        Position late = on(LocalDate.of(2025, 7, 8), List.of());
        assertThat(late.leftDays()).isEqualTo(-1);
        assertThat(late.status()).isEqualTo(ClockStatus.OVERDUE);
    }

    @Test
    void before_its_trigger_a_clock_has_used_nothing() {
        Position position = on(START.minusDays(9), List.of());
        assertThat(position.elapsedDays()).isZero();
        assertThat(position.leftDays()).isEqualTo(position.limitDays() + position.rolledDays());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void used_and_left_are_always_the_limit_and_the_days_it_rolled(long seed) {
        Random random = new Random(seed);
        List<Excluded> deductions = someDeductions(random);
        Position position = on(START.plusDays(random.nextInt(500)), deductions);
        assertThat(position.usedDays() + position.leftDays()).isEqualTo(position.limitDays() + position.rolledDays());
        assertThat(position.usedDays() + position.deductedDays()).isEqualTo(position.elapsedDays());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_deductions_are_told_does_not_matter(long seed) {
        Random random = new Random(seed);
        List<Excluded> deductions = someDeductions(random);
        LocalDate asOf = START.plusDays(random.nextInt(500));
        Position told = on(asOf, deductions);
        List<Excluded> shuffled = new ArrayList<>(deductions);
        Collections.shuffle(shuffled, random);
        shuffled.addAll(deductions.subList(0, deductions.size() / 2));
        assertThat(on(asOf, shuffled)).isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_further_deduction_never_brings_the_last_day_nearer(long seed) {
        Random random = new Random(seed);
        List<Excluded> deductions = new ArrayList<>(someDeductions(random));
        LocalDate asOf = START.plusDays(random.nextInt(500));
        LocalDate due = on(asOf, deductions).due();
        deductions.add(someDeduction(random));
        assertThat(on(asOf, deductions).due()).isAfterOrEqualTo(due);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_each_day_at_most_one_day_is_used_and_none_comes_back(long seed) {
        Random random = new Random(seed);
        List<Excluded> closed = someDeductions(random).stream()
                .filter(deduction -> deduction.to() != null)
                .toList();
        int used = 0;
        for (int day = 1; day < 400; day++) {
            int now = on(START.plusDays(day), closed).usedDays();
            assertThat(now - used).isBetween(0, 1);
            used = now;
        }
    }

    static List<Long> seeds() {
        return new Random(20260122).longs(SEEDS).boxed().toList();
    }

    private Position on(LocalDate asOf, List<Excluded> deductions) {
        return reckoner.on(
                asOf, new Terms(START, LegalPeriod.parse("P6M"), MonthRule.CIV, true, List.of(), deductions, 15, 5));
    }

    private static List<Excluded> someDeductions(Random random) {
        List<Excluded> deductions = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            deductions.add(someDeduction(random));
        }
        return deductions;
    }

    private static Excluded someDeduction(Random random) {
        LocalDate from = START.plusDays(random.nextInt(260) - 30L);
        return new Excluded(from, random.nextInt(8) == 0 ? null : from.plusDays(random.nextInt(60)));
    }

    private static Excluded excluded(String from, @Nullable String to) {
        return new Excluded(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
