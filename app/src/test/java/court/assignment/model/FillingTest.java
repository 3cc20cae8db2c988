package court.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.assignment.model.Filling.Load;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillingTest {
    /** What the shipped rule AS-301 says. */
    private static final Filling RULE = new Filling(3, 100);

    @Test
    void who_bears_less_weighs_more_and_nobody_is_certain() {
        List<Long> weights = RULE.weights(List.of(new Load(1000, 1000), new Load(500, 1000), new Load(0, 1000)), 100);

        assertThat(weights).containsExactly(729L, 161_878L, 1_000_000L);
    }

    @Test
    void a_half_coefficient_is_full_with_half_the_load() {
        List<Long> weights = RULE.weights(List.of(new Load(500, 500), new Load(1000, 1000)), 100);

        assertThat(weights.get(0) * 2).isEqualTo(weights.get(1));
    }

    @Test
    void a_year_is_filled_up_better_than_by_rotation_or_chance() {
        double filled = Year.peak(new Year(40, 6_000, 7).run(Year.filling(RULE)));
        double rotated = Year.peak(new Year(40, 6_000, 7).run(Year.rotation()));
        double random = Year.peak(new Year(40, 6_000, 7).run(Year.random(7)));

        assertThat(filled).isLessThan(1.10);
        assertThat(rotated).isGreaterThan(1.25);
        assertThat(random).isGreaterThan(1.25);
    }
}
