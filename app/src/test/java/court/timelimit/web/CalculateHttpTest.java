package court.timelimit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.CourtTest;
import court.calendar.Signed;
import court.identity.Courts;
import court.identity.People;
import court.identity.Role;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class CalculateHttpTest {
    private static final String SOUND = """
            {"trigger": "2025-01-06", "base": "P6M", "monthRule": "CIV", "roll": true, "extensions": ["P6M"],
             "deductions": [{"from": "2025-02-03", "to": "2025-03-03"}], "applyBeforeDays": 15,
             "decideBeforeDays": 5, "asOf": "2025-04-01"}
            """;

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
    void anybody_who_is_signed_in_may_calculate() {
        assertThat(ask(Role.PARTY, SOUND).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void nobody_calculates_without_signing_in() {
        assertThat(http.postForEntity("/api/timelimit/calculate", SOUND, String.class)
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
    }

    @Test
    void a_last_day_in_a_year_without_a_notice_is_provisional() throws Exception {
        JsonNode answer = ask(Role.CLERK, with("trigger", "\"2026-09-01\"", "asOf", "\"2026-09-01\""))
                .getBody();
        assertThat(answer.get("due").asText()).startsWith("2027-");
        assertThat(answer.get("provisional").booleanValue()).isTrue();
    }

    @Test
    void the_days_before_expiry_may_be_left_open() throws Exception {
        JsonNode answer = ask(Role.CLERK, with("applyBeforeDays", "null", "decideBeforeDays", "null"))
                .getBody();
        assertThat(answer.get("applyBy").isNull()).isTrue();
        assertThat(answer.get("decideBy").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "trigger|null|trigger",
                "trigger|\"2025-02-30\"|trigger",
                "trigger|\"2025-2-3\"|trigger",
                "trigger|\"20250203\"|trigger",
                "trigger|\"2025-02-03T00:00\"|trigger",
                "trigger|\"2025-02-03T00:00:00Z\"|trigger",
                "trigger|\"\"|trigger",
                "trigger|\"今天\"|trigger",
                "trigger|20250203|trigger",
                "trigger|[2025,2,3]|trigger",
                "trigger|{}|trigger",
                "trigger|\"1899-12-31\"|trigger",
                "trigger|\"2201-01-01\"|trigger",
                "base|null|base",
                "base|\"\"|base",
                "base|\"none\"|base",
                "base|\"7WD\"|base",
                "base|\"72H\"|base",
                "base|\"P0D\"|base",
                "base|\"P-6M\"|base",
                "base|\"六个月\"|base",
                "base|\"P999Y\"|base",
                "base|\"P99999999999M\"|base",
                "base|6|base",
                "base|{\"months\": 6}|base",
                "monthRule|null|monthRule",
                "monthRule|\"civ\"|monthRule",
                "monthRule|\"\"|monthRule",
                "monthRule|0|monthRule",
                "roll|null|roll",
                "roll|\"true\"|roll",
                "roll|1|roll",
                "roll|\"😀\"|roll",
                "extensions|null|extensions",
                "extensions|\"P6M\"|extensions",
                "extensions|[null]|extensions[0]",
                "extensions|[\"P1M\", \"5WD\"]|extensions[1]",
                "extensions|[\"P1M\", 3]|extensions[1]",
                "deductions|null|deductions",
                "deductions|{}|deductions",
                "deductions|[null]|deductions[0]",
                "deductions|[{\"to\": \"2025-02-03\"}]|deductions[0].from",
                "deductions|[{\"from\": \"2025-02-03\", \"to\": \"2025-02-02\"}]|deductions[0].to",
                "deductions|[{\"from\": \"2025-02-31\", \"to\": null}]|deductions[0].from",
                "deductions|[{\"from\": \"2025-02-03\", \"until\": null}]|deductions[0].until",
                "applyBeforeDays|-1|applyBeforeDays",
                "applyBeforeDays|15.5|applyBeforeDays",
                "applyBeforeDays|15.0|applyBeforeDays",
                "applyBeforeDays|\"15\"|applyBeforeDays",
                "applyBeforeDays|99999999999|applyBeforeDays",
                "applyBeforeDays|true|applyBeforeDays",
                "decideBeforeDays|2147483647|decideBeforeDays",
                "asOf|null|asOf",
                "asOf|\"2025-01-05\"|asOf",
                "asOf|\"0000-00-00\"|asOf",
                "today|\"2025-01-05\"|today",
            })
    void a_field_without_sense_is_named(String field, String value, String named) throws Exception {
        ResponseEntity<JsonNode> answer = ask(Role.JUDGE, with(field, value));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("code").asText()).isEqualTo("kernel.bad-fields");
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo(named);
        assertThat(answer.getBody().at("/errors/0/message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "1", "\"x\"", "{", "{\"trigger\"", "{}", "\u0000", "<xml/>", "😀"})
    void a_body_without_sense_is_refused(String body) {
        assertThat(ask(Role.JUDGE, body).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void more_than_fifty_extensions_are_refused() throws Exception {
        String fifty = String.join(",", Collections.nCopies(50, "\"P1D\""));
        assertThat(ask(Role.JUDGE, with("extensions", "[" + fifty + "]")).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(ask(Role.JUDGE, with("extensions", "[" + fifty + ",\"P1D\"]"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private ResponseEntity<JsonNode> ask(Role role, String body) {
        return signed.post(role, "/api/timelimit/calculate", body);
    }

    private String with(String... fieldsAndValues) throws Exception {
        ObjectNode question = (ObjectNode) json.readTree(SOUND);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            question.set(fieldsAndValues[i], json.readTree(fieldsAndValues[i + 1]));
        }
        return question.toString();
    }
}
