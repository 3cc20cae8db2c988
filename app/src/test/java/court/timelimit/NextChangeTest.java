package court.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import court.calendar.Holidays;
import court.facts.LegalPeriod;
import court.facts.Light;
import court.facts.MonthRule;
import court.timelimit.model.Excluded;
import court.timelimit.model.Position;
import court.timelimit.model.Reckoner;
import court.timelimit.model.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextChangeTest {
    private static final LocalDate TRIGGER = LocalDate.of(2026, 1, 15);
    private static final int DRAWS = 5_000;
    private static final int AHEAD = 390;

    private final LightScale scale = new LightScale(lights(190), Light.GRAY);
    private final Reckoner reckoner = new Reckoner(
            new Holidays(1, Map.of(), Set.of(2025, 2026, 2027, 2028)),
            (limit, left, stopped) -> scale.of(left, stopped));

    @Test
    void it_is_the_first_day_that_looks_otherwise_whatever_is_deducted() {
        Random random = new Random(20261130);
        for (int i = 0; i < DRAWS; i++) {
            Terms terms = terms(random);
            LocalDate asOf = TRIGGER.plusDays(random.nextInt(240) - 20);
            LocalDate found = next(terms, asOf);
            LocalDate looked = dayByDay(terms, asOf);
            if (looked == null) {
                assertThat(found == null || found.isAfter(asOf.plusDays(AHEAD)))
                        .as("%s on %s", terms, asOf)
                        .isTrue();
            } else {
                assertThat(found).as("%s on %s", terms, asOf).isEqualTo(looked);
            }
        }
    }

    @Test
    void an_overdue_limit_changes_no_more() {
        assertThat(next(terms(List.of()), TRIGGER.plusYears(1))).isNull();
    }

    @Test
    void a_limit_that_stands_still_is_looked_at_again() {
        LocalDate asOf = TRIGGER.plusDays(30);
        assertThat(next(terms(List.of(new Excluded(TRIGGER.plusDays(20), null))), asOf))
                .isEqualTo(asOf.plusDays(400));
    }

    private @Nullable LocalDate next(Terms terms, LocalDate asOf) {
        return NextChange.of(reckoner, terms, reckoner.on(asOf, terms), scale, asOf);
    }

    private @Nullable LocalDate dayByDay(Terms terms, LocalDate asOf) {
        Position now = reckoner.on(asOf, terms);
        return asOf.plusDays(1)
                .datesUntil(asOf.plusDays(AHEAD))
                .filter(day -> differs(now, reckoner.on(day, terms)))
                .findFirst()
                .orElse(null);
    }

    private static boolean differs(Position now, Position then) {
        return then.light() != now.light() || then.status() != now.status();
    }

    private static Terms terms(Random random) {
        List<Excluded> deductions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = TRIGGER.plusDays(random.nextInt(220));
            deductions.add(new Excluded(from, random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(60))));
        }
        return terms(deductions);
    }

    private static Terms terms(List<Excluded> deductions) {
        return new Terms(TRIGGER, LegalPeriod.parse("P6M"), MonthRule.CIV, true, List.of(), deductions, null, null);
    }

    private static List<Light> lights(int limit) {
        List<Light> lights = new ArrayList<>();
        for (int left = -1; left <= limit; left++) {
            lights.add(
                    left < 0
                            ? Light.BLACK
                            : left <= 3
                                    ? Light.RED
                                    : left <= 15 ? Light.YELLOW : left <= 30 ? Light.BLUE : Light.GREEN);
        }
        return lights;
    }
}
