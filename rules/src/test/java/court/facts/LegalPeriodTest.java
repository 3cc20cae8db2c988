package court.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalPeriodTest {

    @ParameterizedTest
    @CsvSource({"P6M,P6M", "P1M15D,P1M15D", "P30D,P30D", "P1Y,P1Y", "7WD,7WD", "5D,P5D", "72H,72H", "P0D,P0D"})
    void what_the_law_writes_is_read_and_printed(String written, String printed) {
        assertThat(LegalPeriod.parse(written).text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "6M", "P-1D", "P1W", "PT3H", "p6m", "7 WD", "P12345D", "六个月", "none"})
    void anything_else_is_refused_with_the_text_that_was_read(String written) {
        assertThatThrownBy(() -> LegalPeriod.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + written + "\"");
    }

    @Test
    void a_month_and_a_working_day_do_not_mix() {
        assertThatThrownBy(() -> new LegalPeriod(0, 1, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void none_is_no_period() {
        assertThat(LegalPeriod.orNone("none")).isNull();
        assertThat(LegalPeriod.orNone("P3M")).isEqualTo(LegalPeriod.parse("P3M"));
    }

    @Test
    void json_holds_the_same_notation() throws Exception {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(LegalPeriod.parse("P1M15D"))).isEqualTo("\"P1M15D\"");
        assertThat(json.readValue("\"7WD\"", LegalPeriod.class)).isEqualTo(LegalPeriod.parse("7WD"));
    }
}
