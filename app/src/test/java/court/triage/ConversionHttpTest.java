package court.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class ConversionHttpTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private LocalDate today;

    @BeforeEach
    void a_court() {
        house = new CivilCourt(application);
        today = LocalDate.now(clock);
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }

    private JsonNode options(CaseId id) {
        return as("judge").getForObject("/api/cases/" + id + "/conversions", JsonNode.class);
    }

    private static JsonNode option(JsonNode options, Procedure target) {
        for (JsonNode option : options) {
            if (option.get("target").asText().equals(target.name())) {
                return option;
            }
        }
        throw new AssertionError("no " + target + " in " + options);
    }

    private ResponseEntity<JsonNode> apply(CaseId id, Procedure target, boolean agreed) {
        Map<String, Object> values =
                Map.of("target", target.name(), "agreed", agreed, "reason", "案情复杂", "effectiveDay", today.toString());
        return as("judge")
                .postForEntity(
                        "/api/cases/" + id + "/deeds/triage.apply-conversion",
                        Map.of("values", values),
                        JsonNode.class);
    }

    @Test
    void what_is_lawful_is_said_in_the_language_of_the_reader() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today.minusDays(20));
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        JsonNode english = as("judge")
                .exchange(
                        "/api/cases/" + id + "/conversions", HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class)
                .getBody();

        assertThat(option(Objects.requireNonNull(english), Procedure.ORDINARY)
                        .get("title")
                        .asText())
                .isEqualTo("Simplified to ordinary procedure");
        assertThat(option(options(id), Procedure.ORDINARY).get("title").asText())
                .isEqualTo("简易程序转普通程序");
    }

    @Test
    void a_simplified_case_becomes_ordinary_when_its_chief_grants_it() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today.minusDays(20));

        assertThat(option(options(id), Procedure.ORDINARY).get("allowed").asBoolean())
                .isTrue();
        assertThat(apply(id, Procedure.ORDINARY, false).getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode task = as("chief")
                .getForObject("/api/work-items?scope=ALL&limit=200", JsonNode.class)
                .at("/rows/0");
        ResponseEntity<JsonNode> done = as("chief")
                .postForEntity(
                        "/api/work-items/" + task.get("id").asText() + "/complete",
                        Map.of(
                                "version", task.get("version").asInt(),
                                "values",
                                        Map.of(
                                                "decision",
                                                "GRANTED",
                                                "reason",
                                                "同意",
                                                "effectiveDay",
                                                today.toString())),
                        JsonNode.class);

        assertThat(done.getStatusCode()).as("%s", done.getBody()).isEqualTo(HttpStatus.OK);
        JsonNode file = as("judge").getForObject("/api/cases/" + id, JsonNode.class);
        assertThat(file.get("procedure").asText()).isEqualTo("ORDINARY");
        assertThat(file.get("bench").asText()).isEqualTo("PANEL");
    }

    @Test
    void once_heard_an_ordinary_case_cannot_be_simplified_and_the_article_is_named() {
        CaseId id = house.aCase(
                Procedure.ORDINARY,
                today.minusDays(30),
                NewDeed.of(DeedKind.HEARING_HELD, today.minusDays(5), Map.of("outcome", "CONCLUDED")));

        JsonNode option = option(options(id), Procedure.SIMPLIFIED);
        assertThat(option.get("allowed").asBoolean()).isFalse();
        assertThat(option.get("article").asText()).isEqualTo("民诉法解释第260条");
        ResponseEntity<JsonNode> refused = apply(id, Procedure.SIMPLIFIED, true);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().get("code").asText()).isEqualTo("triage.conversion-refused");
        assertThat(refused.getBody().at("/args/0").asText()).isEqualTo("民诉法解释第260条");
        JsonNode why = refused.getBody().get("why");
        assertThat(why.get("rulebook").asText()).isEqualTo("triage.conversion");
        assertThat(why.at("/explanation/rules/0/code").asText())
                .isEqualTo(option.get("rule").asText());
        assertThat(why.at("/explanation/rules/0/basis").asText()).contains("260");
        assertThat(why.at("/explanation/changes")).isNotEmpty();
    }

    @Test
    void a_simpler_procedure_needs_both_sides() {
        CaseId id = house.aCase(Procedure.ORDINARY, today.minusDays(3));

        JsonNode option = option(options(id), Procedure.SIMPLIFIED);
        assertThat(option.get("allowed").asBoolean()).isTrue();
        assertThat(option.get("onlyIfAgreed").asBoolean()).isTrue();
        assertThat(apply(id, Procedure.SIMPLIFIED, false).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(apply(id, Procedure.SIMPLIFIED, true).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void after_the_limit_has_run_nothing_can_be_changed() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today.minusDays(200));

        assertThat(option(options(id), Procedure.ORDINARY).get("article").asText())
                .isEqualTo("民诉法解释第258条");
        assertThat(apply(id, Procedure.ORDINARY, true).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void a_case_out_of_reach_has_no_conversions() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today);

        assertThat(as("stranger")
                        .getForEntity("/api/cases/" + id + "/conversions", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }
}
