package court.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.facts.Light;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class RulebookLightsTest {
    @Autowired
    private RulebookLights lights;

    @ParameterizedTest
    @CsvSource({
        "183, 31, GREEN",
        "183, 30, BLUE",
        "183, 15, YELLOW",
        "183, 7, ORANGE",
        "183, 3, RED",
        "183, 0, RED",
        "60, 11, GREEN",
        "60, 10, BLUE",
        "21, 7, YELLOW",
        "30, 5, ORANGE",
        "30, 3, RED",
        "20, 6, GREEN",
        "20, 5, BLUE",
        "15, 3, YELLOW",
        "10, 2, ORANGE",
        "5, 1, RED",
        "5, -1, BLACK",
        "183, -40, BLACK"
    })
    void the_thresholds_hang_on_the_length_of_the_limit(int limit, int left, Light light) {
        assertThat(lights.of(limit, left, false)).isEqualTo(light);
    }

    @Test
    void a_clock_that_stands_still_is_gray() {
        assertThat(lights.of(183, 2, true)).isEqualTo(Light.GRAY);
    }
}
