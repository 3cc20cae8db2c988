package court.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.kernel.CaseId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

@CourtTest
class AssignmentHttpTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    private Desk desk;

    @BeforeEach
    void a_court_with_five_judges() {
        desk = new Desk(application, http);
    }

    @Test
    void a_case_is_drawn_and_its_receipt_says_why() {
        CaseId id = desk.accepted();

        assertThat(desk.draw(id).getStatusCode()).isEqualTo(HttpStatus.OK);

        JsonNode entry = desk.get("chief", "/api/cases/" + id + "/assignment").get(0);
        JsonNode says = entry.get("says");
        String judge = desk.judge(id);
        assertThat(entry.at("/entry/kind").asText()).isEqualTo("DRAW");
        assertThat(says.get("candidates"))
                .hasSize(5)
                .allMatch(c -> c.get("chance").asLong() == 2000);
        assertThat(StreamSupport.stream(says.get("candidates").spliterator(), false)
                        .filter(c -> c.get("drawn").asBoolean())
                        .map(c -> c.get("id").asText()))
                .containsExactly(judge);
        assertThat(desk.deed(id, "casefile.assigned").at("/detail/receipt").asText())
                .isEqualTo(entry.at("/entry/id").asText());
    }

    @Test
    void a_panel_has_three_different_seats_and_an_assessor_of_the_list() {
        desk.post("office", "/api/assignment/assessors", Map.of("name", "陪审员甲", "firstDay", "2020-01-01"));
        CaseId id = desk.accepted();

        assertThat(desk.task(
                                id,
                                "chief",
                                Map.of("way", "DRAW", "procedure", "ORDINARY", "bench", "PANEL", "assessors", "1"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        JsonNode detail = desk.deed(id, "casefile.assigned").get("detail");
        assertThat(detail.get("assessors").asText()).isEqualTo("陪审员甲");
        assertThat(detail.get("members").asText())
                .isNotBlank()
                .doesNotContain(",")
                .isNotEqualTo(desk.judge(id));
        assertThat(desk.get("office", "/api/assignment/assessors")
                        .get(0)
                        .get("cases")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void who_is_on_leave_in_conflict_or_of_another_speciality_is_left_out_with_the_rule() {
        String today = desk.today();
        desk.post(
                "office",
                "/api/assignment/leaves",
                Map.of("person", desk.id("one"), "firstDay", today, "lastDay", today, "reason", "年休假"));
        desk.post(
                "office", "/api/assignment/conflicts", Map.of("person", desk.id("two"), "party", "甲", "reason", "近亲属"));
        desk.settle("three", 1000, "离婚纠纷", null);
        CaseId id = desk.accepted();

        desk.draw(id);

        JsonNode excluded =
                desk.get("chief", "/api/cases/" + id + "/assignment").at("/0/says/excluded");
        assertThat(StreamSupport.stream(excluded.spliterator(), false)
                        .map(e -> e.get("name").asText() + " " + e.get("rule").asText()))
                .containsExactlyInAnyOrder("one AS-201", "two AS-204", "three AS-206");
    }

    @Test
    void at_the_ceiling_one_must_be_closed_before_one_is_got() {
        Set.of("one", "two", "three", "stranger").forEach(name -> desk.settle(name, 1000, "", 1));
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            CaseId id = desk.accepted();
            desk.draw(id);
            if (i >= 5) {
                drawn.add(desk.judge(id));
            }
        }

        assertThat(drawn).isSubsetOf(Set.of(desk.house.judge.toString()));
    }

    @Test
    void a_named_judge_needs_a_reason_and_another_person() {
        CaseId id = desk.accepted();
        Map<String, Object> named = Map.of(
                "way",
                "NAMED",
                "judge",
                desk.id("two"),
                "reasonCode",
                "SERIES",
                "reason",
                "同一租约",
                "procedure",
                "SIMPLIFIED",
                "bench",
                "SOLE");
        assertThat(desk.task(id, "chief", named).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(desk.stage(id)).isEqualTo("ASSIGNING");
        assertThat(desk.task(id, "chief", named).getBody().get("code").asText()).isEqualTo("assignment.request-open");

        assertThat(desk.task(id, "president", "assignment.approve", Map.of("decision", "APPROVED"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        assertThat(desk.judge(id)).isEqualTo(desk.id("two"));
        JsonNode ledger = desk.get("judge", "/api/assignment/departures").at("/rows/0");
        assertThat(ledger.at("/entry/kind").asText()).isEqualTo("NAMED");
        assertThat(ledger.at("/says/reasonCode").asText()).isEqualTo("SERIES");
        assertThat(ledger.at("/says/askedBy").asText()).isEqualTo("chief");
        assertThat(ledger.at("/says/approvedBy").asText()).isEqualTo("president");
    }

    @Test
    void a_returned_case_is_drawn_again_among_the_others() {
        CaseId id = desk.accepted();
        desk.draw(id);
        String before = desk.judge(id);
        String account = desk.accountOf(before);

        assertThat(desk.deedForm(id, account, "assignment.return", Map.of("reasonCode", "MISFILED", "reason", "应归另一庭"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(desk.task(id, "chief", "assignment.approve", Map.of("decision", "APPROVED"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        assertThat(desk.judge(id)).isNotEqualTo(before);
        assertThat(desk.kinds(id)).containsExactly("DRAW", "FREED", "DRAW");
    }

    @Test
    void a_second_draw_of_a_case_is_refused_and_a_deed_by_hand_stands_in_the_ledger() {
        CaseId drawn = desk.accepted();
        desk.draw(drawn);
        CaseId byHand = desk.house.aCase(court.facts.Procedure.SIMPLIFIED, java.time.LocalDate.parse(desk.today()));

        assertThat(desk.deedForm(
                                drawn,
                                desk.house.account("chief"),
                                "casefile.assign",
                                Map.of("way", "DRAW", "procedure", "SIMPLIFIED", "bench", "SOLE"))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        assertThat(desk.kinds(drawn)).containsExactly("DRAW");
        assertThat(desk.kinds(byHand)).containsExactly("HAND");
    }

    @Test
    void the_book_of_the_court_passes_the_verifier(@TempDir java.nio.file.Path folder) throws Exception {
        for (int i = 0; i < 3; i++) {
            desk.draw(desk.accepted());
        }
        desk.house.aCase(court.facts.Procedure.SIMPLIFIED, java.time.LocalDate.parse(desk.today()));
        java.nio.file.Path verifier = folder.resolve("VerifyDraw.java");
        java.nio.file.Files.writeString(verifier, desk.text("judge", "/api/assignment/verifier"));
        java.nio.file.Path book = folder.resolve("book.txt");
        java.nio.file.Files.writeString(book, desk.text("chief", "/api/assignment/book"));

        Process process = new ProcessBuilder(
                        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString(),
                        "-Dfile.encoding=UTF-8",
                        verifier.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(said).contains("{ANCHOR=1, DRAW=3, HAND=1}, everything holds");
        assertThat(process.waitFor()).isZero();
    }
}
