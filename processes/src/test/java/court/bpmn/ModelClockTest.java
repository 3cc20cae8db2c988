package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that a designer adds to those of the law. */
class ModelClockTest {
    private static final Map<String, String> WHOLE = Map.of(
            "clock", "内部审阅期限", "clockEn", "Internal reading period", "clockPeriod", "3WD", "clockWarns", "judge");

    private static byte[] model(Map<String, String> clock) {
        String properties = clock.entrySet().stream()
                .map(said -> "<camunda:property name=\"%s\" value=\"%s\"/>".formatted(said.getKey(), said.getValue()))
                .collect(Collectors.joining("", "<camunda:properties>", "</camunda:properties>"));
        return Sample.with(Sample.Spot.EXTENSION, properties).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> with(String property, String value) {
        return WHOLE.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, said -> said.getKey().equals(property) ? value : said.getValue()));
    }

    private static List<String> problems(Map<String, String> clock) {
        return ModelCheck.check(model(clock), Shelf.context()).stream()
                .map(problem -> problem.element() + " " + problem.code() + " " + String.join(",", problem.args()))
                .toList();
    }

    @Test
    void a_clock_with_two_names_a_period_and_a_role_passes_and_is_read() {
        assertThat(problems(WHOLE)).isEmpty();
        assertThat(ModelReader.read(model(WHOLE))
                        .element("ask-assign")
                        .orElseThrow()
                        .clock())
                .isEqualTo(new ModelClock("内部审阅期限", "Internal reading period", "3WD", "judge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1D", "30D", "7WD", "P6M", "P1M15D", "P1Y", "P1Y2M3D", "P10D"})
    void periods_are_written_as_the_calendar_reads_them(String period) {
        assertThat(problems(with("clockPeriod", period))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "72H", "none", "0D", "0WD", "P", "P0D", "3 WD", "3wd", "-5D", "P-1M", "PT5H", "R/PT0S", "1000D", "P10Y"
            })
    void hours_and_what_is_no_period_are_refused(String period) {
        assertThat(problems(with("clockPeriod", period))).containsExactly("ask-assign process.clock-period " + period);
    }

    @Test
    void each_part_that_is_missing_is_told() {
        for (String part : WHOLE.keySet()) {
            assertThat(problems(with(part, " "))).containsExactly("ask-assign process.property-missing " + part);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "president-substitute", "judge1"})
    void only_an_office_that_can_be_told_is_warned(String role) {
        assertThat(problems(with("clockWarns", role))).containsExactly("ask-assign process.role-unknown " + role);
    }

    @Test
    void names_are_short_and_plain() {
        assertThat(problems(with("clock", "长".repeat(61)))).containsExactly("ask-assign process.name-too-long 60");
        assertThat(problems(with("clockEn", "${x}")))
                .containsExactly("ask-assign process.expression-not-allowed value");
        assertThat(problems(with("clock", "&lt;b&gt;"))).containsExactly("ask-assign process.markup value");
    }

    @Test
    void the_palette_offers_the_periods_that_the_check_reads() throws IOException {
        List<String> patterns = new ArrayList<>();
        for (JsonNode template : new ObjectMapper().readTree(ShippedModels.palette())) {
            template.get("properties").forEach(property -> {
                if (property.path("id").asText().equals("clockPeriod")) {
                    patterns.add(property.at("/constraints/pattern/value").asText());
                }
            });
        }
        assertThat(patterns).containsExactly(ModelClock.pattern(), ModelClock.pattern(), ModelClock.pattern());
    }
}
