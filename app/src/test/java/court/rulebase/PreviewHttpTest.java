package court.rulebase;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.JUDGE;
import static court.rulebase.RuleDesk.SECOND;
import static court.rulebase.RuleDesk.body;
import static court.rulebase.RuleDesk.claim;
import static court.rulebase.RuleDesk.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.identity.Courts;
import court.identity.People;
import court.kernel.CaseId;
import court.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class PreviewHttpTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    RuleDesk desk;
    PreviewDesk previews;

    @BeforeEach
    void officers() {
        desk = new RuleDesk(http, people, courts);
        previews = new PreviewDesk(desk);
    }

    @Test
    void a_change_opens_down_to_the_case_with_both_explanations() {
        CivilCourt civil = new CivilCourt(application);
        CaseId id = civil.aCase(Procedure.ORDINARY, LocalDate.now(clock).minusDays(30));
        String preview = previews.previewed(desk.drafted(previews.limits("CIV_1_ORD", "P6M", "P4M")))
                .path("id")
                .asText();

        JsonNode change = body(desk.get(
                        AUTHOR,
                        "/api/rule-previews/" + preview + "/changes?aspect=DUE_DAY&turn=DOWN&rule=TL-101&court="
                                + civil.court))
                .at("/rows/0");
        JsonNode why = body(desk.get(
                AUTHOR,
                "/api/rule-previews/" + preview + "/changes/" + change.path("n").asLong()));

        assertThat(change.path("caseId").asText()).isEqualTo(id.toString());
        assertThat(change.path("caseName").asText()).contains("民初");
        assertThat(change.path("before").asText())
                .isGreaterThan(change.path("after").asText());
        assertThat(change.at("/afterRule/title").asText()).isEqualTo("民事一审普通程序审限");
        assertThat(why.at("/before/0/findings").toString()).contains("P6M");
        assertThat(why.at("/after/0/findings").toString()).contains("P4M");
        assertThat(why.at("/after/0/fired/0/basis").asText()).contains("第152条");
        assertThat(why.at("/after/0/facts/TrialClock/0/procedure").asText()).isEqualTo("ORDINARY");
    }

    @Test
    void a_preview_names_the_recorded_decisions_that_would_change() {
        desk.inForce(SampleRules.files("P6M", "P3M"));
        desk.decide(JUDGE, SampleRules.NAME, Map.of("Claim", claim("SIMPLE")));

        JsonNode preview = previews.previewed(desk.drafted(SampleRules.files("P6M", "P4M")));
        JsonNode changes = body(desk.get(
                AUTHOR, "/api/rule-previews/" + preview.path("id").asText() + "/changes?aspect=ANSWER&rule=SA-102"));

        assertThat(preview.at("/changedRulebooks/0").asText()).isEqualTo(SampleRules.NAME);
        assertThat(preview.at("/unjudged/0").asText()).isEqualTo(SampleRules.NAME);
        assertThat(changes.at("/rows/0/before").asText()).contains("P3M");
        assertThat(changes.at("/rows/0/after").asText()).contains("P4M");
    }

    @Test
    void figures_out_of_the_ordinary_stop_the_release_until_a_second_officer_takes_them() {
        String draft = desk.drafted(previews.limits("CIV_AWARD", "P2M", "P3M"));
        JsonNode preview = previews.previewed(draft);
        String accept = "/api/rule-previews/" + preview.path("id").asText() + "/accept";

        assertThat(preview.at("/anomalies/0/kind").asText()).isEqualTo("NEVER_FIRES");
        assertThat(preview.at("/anomalies/0/about").asText()).isEqualTo("TL-109");
        assertThat(preview.at("/anomalies/0/text").asText()).isNotEmpty();
        assertThat(code(desk.approve(SECOND, draft))).isEqualTo("rulebase.preview-anomalies");
        assertThat(code(desk.post(AUTHOR, accept, Map.of("reason", "在办案件中没有此类案件"))))
                .isEqualTo("rulebase.same-officer");
        assertThat(code(desk.post(SECOND, accept, Map.of("reason", " ")))).isEqualTo("rulebase.preview-reason");
        assertThat(body(desk.post(SECOND, accept, Map.of("reason", "在办案件中没有此类案件")))
                        .at("/accepted/by")
                        .asText())
                .isEqualTo(SECOND);
        assertThat(desk.approve(SECOND, draft).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void equal_figures_stay_accepted_and_others_do_not() {
        String draft = desk.drafted(previews.limits("CIV_AWARD", "P2M", "P3M"));
        JsonNode again = Awaitility.await("a docket that other tests leave alone between two previews")
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> {
                            String first = previews.previewed(draft).path("id").asText();
                            desk.post(
                                    SECOND, "/api/rule-previews/" + first + "/accept", Map.of("reason", "在办案件中没有此类案件"));
                            return previews.previewed(draft);
                        },
                        preview -> !preview.path("accepted").isNull());

        assertThat(again.at("/accepted/by").asText()).isEqualTo(SECOND);
        assertThat(again.at("/accepted/reason").asText()).isEqualTo("在办案件中没有此类案件");
        assertThat(again.at("/accepted/at").asText())
                .isLessThan(again.path("requestedAt").asText());

        sql.update("update court.rulebase_preview set changed = changed + 1 where release_id = ?::uuid", draft);

        assertThat(previews.previewed(draft).path("accepted").isNull()).isTrue();
        assertThat(code(desk.approve(SECOND, draft))).isEqualTo("rulebase.preview-anomalies");
    }

    @Test
    void a_running_preview_is_joined_holds_up_the_release_and_can_be_cancelled() {
        String draft = desk.drafted(previews.limits("CIV_AWARD", "P2M", "P4M"));
        UUID running = Ids.next();
        sql.update(
                "insert into court.rulebase_preview (id, release_id, against_id, day, rulebooks, state, requested_by, "
                        + "requested_at, node, moved_at, total) values (?, ?::uuid, ?::uuid, current_date, "
                        + "array['timelimit.limits'], 'RUNNING', 'somebody', now(), 'another', clock_timestamp(), 10)",
                running,
                draft,
                desk.active());

        ResponseEntity<JsonNode> joined = desk.post(AUTHOR, "/api/rule-releases/" + draft + "/preview", Map.of());

        assertThat(joined.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(body(joined).path("id").asText()).isEqualTo(running.toString());
        assertThat(code(desk.approve(SECOND, draft))).isEqualTo("rulebase.preview-running");
        assertThat(body(desk.post(AUTHOR, "/api/rule-previews/" + running + "/cancel", Map.of()))
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(code(desk.post(AUTHOR, "/api/rule-previews/" + running + "/cancel", Map.of())))
                .isEqualTo("rulebase.preview-ended");
        assertThat(desk.approve(SECOND, draft).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void a_release_without_a_preview_says_so() {
        String draft = desk.drafted(previews.limits("CIV_AWARD", "P2M", "P5M"));

        assertThat(code(desk.get(AUTHOR, "/api/rule-releases/" + draft + "/preview")))
                .isEqualTo("rulebase.no-preview");
        assertThat(desk.get(JUDGE, "/api/rule-releases/" + draft + "/preview").getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }
}
