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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class ReleaseHttpTest {
    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    JdbcTemplate sql;

    RuleDesk desk;

    @BeforeEach
    void two_officers() {
        desk = new RuleDesk(http, people, courts);
    }

    @Test
    void a_draft_approved_by_a_second_officer_is_what_decisions_are_made_under() {
        String release = desk.inForce(SampleRules.files("P6M", "P3M"));

        ResponseEntity<JsonNode> answer = desk.decide(JUDGE, SampleRules.NAME, Map.of("Claim", claim("ORDINARY")));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(body(answer).path("release").asText()).isEqualTo(release);
        assertThat(body(answer).at("/findings/0/period").asText()).isEqualTo("P6M");
        assertThat(body(answer).at("/fired/0/basis").asText()).isEqualTo("样本法");
        assertThat(desk.active()).isEqualTo(release);
        assertThat(sql.queryForList(
                        "select action from court.audit_entry where subject_id = ? order by at, id",
                        String.class,
                        release))
                .containsExactly("rulebase.release-drafted", "rulebase.release-approved", "rulebase.release-activated");
    }

    @Test
    void the_author_may_not_approve() {
        String draft = desk.drafted(SampleRules.files("P5M", "P3M"));

        ResponseEntity<JsonNode> refused = desk.approve(AUTHOR, draft);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(code(refused)).isEqualTo("rulebase.same-officer");
    }

    @Test
    void a_judge_may_neither_draft_nor_read_drafts() {
        assertThat(desk.draft(JUDGE, SampleRules.files("P6M", "P3M"), List.of(), Map.of())
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(desk.get(JUDGE, "/api/rule-releases").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_draft_with_an_error_names_the_line_and_cannot_be_approved() {
        Map<String, String> broken = SampleRules.files("P6M", "P3M");
        broken.put(SampleRules.DRL, SampleRules.drl("P6M", "P3M").replace("Claim(track", "Claim(trakc"));

        ResponseEntity<JsonNode> draft = desk.draft(AUTHOR, broken, List.of(), Map.of());
        JsonNode problem = body(draft).at("/problems/0");
        ResponseEntity<JsonNode> refused =
                desk.approve(SECOND, body(draft).path("id").asText());

        assertThat(draft.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(body(draft).path("status").asText()).isEqualTo("draft");
        assertThat(problem.path("file").asText()).isEqualTo(SampleRules.DRL);
        assertThat(problem.path("line").asInt()).isEqualTo(11);
        assertThat(problem.path("severity").asText()).isEqualTo("ERROR");
        assertThat(problem.path("message").asText()).contains("trakc");
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(code(refused)).isEqualTo("rulebase.has-errors");
    }

    @Test
    void an_unapproved_draft_is_not_activated() {
        ResponseEntity<JsonNode> refused = desk.activate(SECOND, desk.drafted(SampleRules.files("P4M", "P3M")));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(code(refused)).isEqualTo("rulebase.not-approved");
    }

    @Test
    void an_edit_voids_the_approval() {
        String draft = desk.drafted(SampleRules.files("P6M", "P2M"));
        desk.approve(SECOND, draft);

        ResponseEntity<JsonNode> edited =
                desk.draft(AUTHOR, SampleRules.files("P6M", "P1M"), List.of(), Map.of("base", draft));

        assertThat(edited.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(code(desk.activate(SECOND, draft))).isEqualTo("rulebase.superseded");
        assertThat(code(desk.activate(SECOND, body(edited).path("id").asText())))
                .isEqualTo("rulebase.not-approved");
    }

    @Test
    void what_was_approved_is_pinned_by_its_hash() {
        String draft = desk.drafted(SampleRules.files("P6M", "P2M"));
        assertThat(code(desk.post(
                        SECOND, "/api/rule-releases/" + draft + "/approve", Map.of("sha256", "f".repeat(64)))))
                .isEqualTo("rulebase.hash-differs");
        desk.approve(SECOND, draft);
        sql.execute("alter table court.rulebase_release_file disable trigger user");
        sql.update(
                "delete from court.rulebase_release_file where release_id = ?::uuid and path = ?",
                draft,
                SampleRules.SCENARIOS);
        sql.execute("alter table court.rulebase_release_file enable trigger user");

        ResponseEntity<JsonNode> refused = desk.activate(SECOND, draft);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(code(refused)).isEqualTo("rulebase.hash-differs");
    }

    @Test
    void a_rollback_puts_an_earlier_release_in_force_again() {
        String first = desk.inForce(SampleRules.files("P6M", "P3M"));
        desk.inForce(SampleRules.files("P9M", "P3M"));

        ResponseEntity<JsonNode> back = desk.activate(AUTHOR, first);

        assertThat(back.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(body(desk.decide(JUDGE, SampleRules.NAME, Map.of("Claim", claim("ORDINARY"))))
                        .at("/findings/0/period")
                        .asText())
                .isEqualTo("P6M");
    }

    @Test
    void a_draft_made_before_another_release_came_into_force_is_behind() {
        String early = desk.drafted(SampleRules.files("P6M", "P2M"));
        desk.approve(SECOND, early);
        desk.inForce(SampleRules.files("P8M", "P3M"));

        assertThat(code(desk.activate(SECOND, early))).isEqualTo("rulebase.behind");
    }

    @Test
    void a_release_shows_its_files_and_their_text() {
        String release = desk.inForce(SampleRules.files("P6M", "P3M"));

        JsonNode shown = body(desk.get(AUTHOR, "/api/rule-releases/" + release));
        JsonNode file = body(desk.get(AUTHOR, "/api/rule-releases/" + release + "/files?path=" + SampleRules.DRL));

        assertThat(shown.path("files").findValuesAsText("path")).contains(SampleRules.DRL, SampleRules.MANIFEST);
        assertThat(file.path("text").asText()).isEqualTo(SampleRules.drl("P6M", "P3M"));
        assertThat(body(desk.get(AUTHOR, "/api/rule-releases?size=2"))
                        .path("next")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void what_is_no_change_or_no_path_is_refused() {
        assertThat(code(desk.draft(AUTHOR, Map.of(), List.of(), Map.of("note", "空"))))
                .isEqualTo("rulebase.nothing-changed");
        assertThat(code(desk.draft(AUTHOR, Map.of("../x.drl", ""), List.of(), Map.of())))
                .isEqualTo("rulebase.bad-path");
        assertThat(code(desk.draft(AUTHOR, Map.of(), List.of("sample/none/none.drl"), Map.of())))
                .isEqualTo("rulebase.no-such-file");
        assertThat(code(desk.draft(AUTHOR, Map.of("a/b/c.drl", ""), List.of("a/b/c.drl"), Map.of())))
                .isEqualTo("rulebase.file-twice");
        assertThat(code(desk.draft(AUTHOR, Map.of("a/b/c.drl", ""), List.of(), Map.of("base", "0"))))
                .isEqualTo("kernel.bad-parameter");
    }
}
