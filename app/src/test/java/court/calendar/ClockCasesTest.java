package court.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import court.identity.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class ClockCasesTest {
    @Autowired
    private Courts courts;

    @Autowired
    private People people;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    private Signed signed;

    @BeforeEach
    void someoneIsThere() {
        signed = new Signed(courts, people, http);
    }

    @Test
    void every_worked_clock_is_answered() {
        List<LawTable.Row> rows = LawTable.rows(getClass(), "/court/calendar/clocks-sample.csv", "clock-cases.csv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(6).allSatisfy(this::isAnswered);
    }

    private void isAnswered(LawTable.Row row) {
        boolean backward = row.cell("period").startsWith("-");
        ObjectNode question = json.createObjectNode()
                .put("trigger", row.cell("trigger"))
                .put("period", row.cell("period").replace("-", ""))
                .put("direction", backward ? "BACKWARD" : "FORWARD");
        JsonNode answer = ask(question.toString()).getBody();
        assertThat(answer.path("result").asText("")).as(row.cell("case_id")).isEqualTo(row.cell("expected"));
        assertThat(answer.path("safeWorkday").asText("")).isEqualTo(row.cell("safe_workday"));
        assertThat(answer.path("reason").asText(""))
                .isEqualTo("none".equals(row.cell("period")) ? "calendar.no-limit" : "");
        assertThat(answer.get("provisional").booleanValue()).isFalse();
        assertThat(answer.get("result").isNull()).isEqualTo(row.cell("expected").isEmpty());
        assertThat(answer.size()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'2024-08-31'|P6M|FORWARD|'CIV'|true|true|2025-02-28",
                "'2025-02-28'|P3M|FORWARD|'CRIM'|false|true|2025-05-31",
                "'2025-02-28'|P3M|FORWARD|'CIV'|false|true|2025-05-28",
                "'2025-03-15'|P1M15D|FORWARD|'CRIM'|false|true|2025-04-30",
                "'2024-04-28'|5D|FORWARD|'CIV'|true|true|2024-05-06",
                "'2025-10-01T15:00'|72H|FORWARD|'CIV'|false|false|2025-10-04T15:00",
                "'2025-10-01T15:20:30'|72H|FORWARD|'CIV'|false|true|2025-10-04T16:00",
                "'2025-10-01T15:20'|24H|BACKWARD|'CIV'|false|true|2025-09-30T15:00",
                "'2025-10-01T15:20'|5D|FORWARD|'CIV'|false|true|2025-10-06",
                "'2025-10-01T15:20'|24H|FORWARD|'CIV'|true|true|2025-10-09T16:00",
            })
    void the_choices_are_heeded(
            String trigger,
            String period,
            String direction,
            String rule,
            boolean roll,
            boolean fullHour,
            String result) {
        ObjectNode question = json.createObjectNode()
                .put("trigger", trigger)
                .put("period", period)
                .put("direction", direction)
                .put("monthRule", rule)
                .put("roll", roll)
                .put("fullHour", fullHour);
        assertThat(ask(question.toString()).getBody().get("result").asText()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, 5D, FORWARD, true",
        "2026-12-20, 5D, FORWARD, false",
        "2027-01-20, 3WD, BACKWARD, true",
        "2006-12-20, 5WD, FORWARD, true"
    })
    void a_day_that_hangs_on_a_missing_notice_is_provisional(
            String trigger, String period, String direction, boolean provisional) {
        String question =
                "{\"trigger\":\"%s\",\"period\":\"%s\",\"direction\":\"%s\"}".formatted(trigger, period, direction);
        assertThat(ask(question).getBody().get("provisional").booleanValue()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "trigger|null|trigger",
                "trigger|\"2025-02-30\"|trigger",
                "trigger|\"2025-02-28T24:00\"|trigger",
                "trigger|\"2025-02-28T15:00Z\"|trigger",
                "trigger|\"2025-02-28T15:00+08:00\"|trigger",
                "trigger|\"2025-02-28 15:00\"|trigger",
                "trigger|\"2025-02-30T15:00\"|trigger",
                "trigger|\"1899-12-31\"|trigger",
                "trigger|\"2201-01-01T00:00\"|trigger",
                "trigger|\"T\"|trigger",
                "trigger|20250228|trigger",
                "trigger|[2025,2,28]|trigger",
                "period|null|period",
                "period|\"\"|period",
                "period|\"0D\"|period",
                "period|\"-5D\"|period",
                "period|\"5\"|period",
                "period|5|period",
                "period|\"P1W\"|period",
                "period|\"PT3H\"|period",
                "period|\"P999Y\"|period",
                "period|\"七个工作日\"|period",
                "period|\"72H\"|trigger",
                "direction|null|direction",
                "direction|\"forward\"|direction",
                "direction|\"\"|direction",
                "direction|0|direction",
                "monthRule|\"X\"|monthRule",
                "monthRule|1|monthRule",
                "roll|\"yes\"|roll",
                "roll|0|roll",
                "fullHour|\"😀\"|fullHour",
                "fullHours|true|fullHours",
            })
    void a_field_without_sense_is_named(String field, String value, String named) throws Exception {
        ObjectNode question = json.createObjectNode()
                .put("trigger", "2025-02-28")
                .put("period", "5D")
                .put("direction", "FORWARD");
        question.set(field, json.readTree(value));
        ResponseEntity<JsonNode> answer = ask(question.toString());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("code").asText()).isEqualTo("kernel.bad-fields");
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo(named);
    }

    private ResponseEntity<JsonNode> ask(String question) {
        return signed.post(Role.LAWYER, "/api/calendar/count", question);
    }
}
