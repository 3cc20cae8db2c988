package court.rulebase;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.JUDGE;
import static court.rulebase.RuleDesk.SECOND;
import static court.rulebase.RuleDesk.body;
import static court.rulebase.RuleDesk.claim;
import static court.rulebase.RuleDesk.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class DecideHttpTest {
    private static final String ASK = "/api/rulebooks/" + SampleRules.NAME + "/decide";

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    DecisionCounts counts;

    RuleDesk desk;

    @BeforeEach
    void sample_rules_in_force() {
        desk = new RuleDesk(http, people, courts);
        if (desk.get(JUDGE, "/api/rulebooks/" + SampleRules.NAME).getStatusCode() == HttpStatus.NOT_FOUND) {
            desk.inForce(SampleRules.files("P6M", "P3M"));
        }
    }

    @Test
    void rulebooks_tell_what_they_are_asked_with_in_the_words_of_the_court() {
        JsonNode sample = body(desk.get(JUDGE, "/api/rulebooks/" + SampleRules.NAME));

        assertThat(sample.at("/rulebook/title").asText()).isEqualTo("样本期限");
        assertThat(sample.at("/rulebook/facts/properties/Claim/title").asText()).isEqualTo("案件");
        assertThat(sample.at("/rulebook/findings/0").asText()).isEqualTo("Limit");
        assertThat(sample.at("/rules").findValuesAsText("code")).containsExactly("SA-101", "SA-102");
        assertThat(body(desk.get(JUDGE, "/api/rulebooks")).findValuesAsText("name"))
                .contains(SampleRules.NAME, "timelimit.limits");
    }

    @Test
    void a_reader_of_english_reads_the_titles_that_a_release_has_in_english() {
        Map<String, String> files = new HashMap<>(SampleRules.files("P6M", "P3M"));
        files.put(SampleRules.FOLDER + "titles.en.yaml", "SA-101: Ordinary procedure");
        desk.inForce(files);
        String path = "/api/rulebooks/decisions/" + decided("ORDINARY");

        assertThat(desk.english(JUDGE, "/api/rulebooks/" + SampleRules.NAME)
                        .at("/rules")
                        .findValuesAsText("title"))
                .containsExactly("Ordinary procedure", "简易程序期限");
        assertThat(desk.english(AUTHOR, path).at("/fired/0/title").asText()).isEqualTo("Ordinary procedure");
        assertThat(body(desk.get(AUTHOR, path)).at("/fired/0/title").asText()).isEqualTo("普通程序期限");
        assertThat(body(desk.post(AUTHOR, path + "/replay", Map.of()))
                        .path("identical")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_recorded_decision_is_replayed_identically_and_tried_under_another_release() {
        String first = desk.inForce(SampleRules.files("P6M", "P3M"));
        String decision = decided("ORDINARY");
        String second = desk.inForce(SampleRules.files("P7M", "P3M"));
        String replay = "/api/rulebooks/decisions/" + decision + "/replay";

        JsonNode same = body(desk.post(AUTHOR, replay, Map.of()));
        JsonNode other = body(desk.post(AUTHOR, replay, Map.of("release", second)));

        assertThat(same.path("release").asText()).isEqualTo(first);
        assertThat(same.path("identical").asBoolean()).isTrue();
        assertThat(other.path("identical").asBoolean()).isFalse();
        assertThat(other.at("/gone/0/period").asText()).isEqualTo("P6M");
        assertThat(other.at("/added/0/period").asText()).isEqualTo("P7M");
    }

    @Test
    void recorded_decisions_are_found_by_rule_and_rulebook_with_facts_and_basis() {
        String decision = decided("SIMPLE");

        JsonNode found = body(desk.get(AUTHOR, "/api/rulebooks/decisions?rule=SA-102&rulebook=" + SampleRules.NAME));
        JsonNode shown = body(desk.get(AUTHOR, "/api/rulebooks/decisions/" + decision));

        assertThat(found.at("/rows/0/id").asText()).isEqualTo(decision);
        assertThat(shown.at("/facts/Claim/0/track").asText()).isEqualTo("SIMPLE");
        assertThat(shown.at("/fired/0/basis").asText()).isEqualTo("样本法");
        assertThat(shown.path("actor").asText()).isEqualTo(JUDGE);
        assertThat(body(desk.get(AUTHOR, "/api/rulebooks/decisions?rule=SA-999"))
                        .path("rows"))
                .isEmpty();
        assertThat(desk.get(JUDGE, "/api/rulebooks/decisions/" + decision).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void decisions_and_fired_rules_are_counted() {
        counts.flush();
        long before = fired("SA-102");
        decided("SIMPLE");
        decided("SIMPLE");
        counts.flush();

        assertThat(fired("SA-102")).isEqualTo(before + 2);
        assertThat(fired("*")).isGreaterThanOrEqualTo(fired("SA-102"));
    }

    @Test
    void no_provision_is_a_refusal_in_the_name_of_the_capability() {
        ResponseEntity<JsonNode> refused = desk.decide(JUDGE, SampleRules.NAME, Map.of("Claim", claim("UNKNOWN")));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(code(refused)).isEqualTo("sample.no-provision");
        assertThat(body(refused).path("title").asText()).contains("没有可以适用的规定");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"facts": {"Case": {}}}                                                        | $.facts.Case
            {"facts": {"Claim": {"track": "ORDINARY", "filed": "2026-02-30"}}}             | $.facts.Claim.filed
            {"facts": {"Claim": {"track": "FAST", "filed": "2026-01-31"}}}                 | $.facts.Claim.track
            {"facts": {"Claim": {"track": 1, "filed": "2026-01-31"}}}                      | $.facts.Claim.track
            {"facts": {"Claim": {"track": "ORDINARY", "filed": "2026-01-31", "x": 1}}}     | $.facts.Claim.x
            {"facts": {"Claim": [{"track": "ORDINARY", "filed": {}}]}}                     | $.facts.Claim[0].filed
            {"facts": {"Claim": "案件😀"}}                                                  | $.facts.Claim
            {"facts": {"Claim": {"track": "SIMPLE", "filed": "2026-01-31", "cause": "\\u0000"}}} | $.facts
            {"facts": []}                                                                  | $.facts
            {"facts": "?"}                                                                 | $.facts
            """)
    void facts_that_do_not_fit_are_refused_with_their_path(String json, String path) {
        ResponseEntity<JsonNode> refused = desk.post(JUDGE, ASK, json);

        assertThat(refused.getStatusCode()).as("%s", refused.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(refused).at("/errors/0/field").asText()).isEqualTo(path);
        assertThat(body(refused).at("/errors/0/message").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"facts\": null}",
                "{}",
                "{\"facts\": {}, \"release\": \"7\"}",
                "{\"facts\": {}, \"other\": 1}",
                "天平😀"
            })
    void bodies_that_are_no_question_are_refused(String json) {
        assertThat(desk.post(JUDGE, ASK, json).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void unknown_rulebooks_releases_and_decisions_are_not_found() {
        String nobody = "00000000-0000-7000-8000-000000000000";
        Map<String, Object> underNobody = Map.of("facts", Map.of("Claim", claim("SIMPLE")), "release", nobody);

        assertThat(desk.decide(JUDGE, "样本.😀", Map.of()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(desk.post(JUDGE, ASK, underNobody).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(desk.get(AUTHOR, "/api/rulebooks/decisions/" + nobody).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(desk.get(AUTHOR, "/api/rule-releases/" + nobody).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(desk.get(AUTHOR, "/api/rule-releases/x").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(desk.get(AUTHOR, "/api/rulebooks/decisions?size=0").getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(desk.get(AUTHOR, "/api/rulebooks/decisions?rule=" + "x".repeat(300))
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_release_that_runs_away_is_barred_and_the_one_before_is_back_in_force() {
        String before = desk.inForce(SampleRules.files("P6M", "P3M"));
        String wild = desk.inForce(SampleRules.pairs());

        ResponseEntity<JsonNode> refused =
                desk.decide(JUDGE, "sample.pairs", Map.of("Claim", Collections.nCopies(40, claim("SIMPLE"))));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(code(refused)).isEqualTo("rulebase.runaway");
        assertThat(desk.active()).isEqualTo(before);
        assertThat(desk.decide(JUDGE, SampleRules.NAME, Map.of("Claim", List.of(claim("SIMPLE"))))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(code(desk.activate(SECOND, wild))).isEqualTo("rulebase.quarantined");
        assertThat(health()).isEqualTo("DEGRADED");

        desk.inForce(SampleRules.files("P6M", "P2M"));
        assertThat(health()).isEqualTo("UP");
    }

    private String health() {
        ResponseEntity<JsonNode> health = desk.get(JUDGE, "/actuator/health");
        assertThat(health.getStatusCode()).isEqualTo(HttpStatus.OK);
        return body(health).path("status").asText();
    }

    private String decided(String track) {
        ResponseEntity<JsonNode> answer = desk.decide(JUDGE, SampleRules.NAME, Map.of("Claim", claim(track)));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
        return body(answer).path("decision").asText();
    }

    private long fired(String rule) {
        for (JsonNode count :
                body(desk.get(JUDGE, "/api/rulebooks/" + SampleRules.NAME)).path("fired")) {
            if (count.path("rule").asText().equals(rule)) {
                return count.path("count").asLong();
            }
        }
        return 0;
    }
}
