package court.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.assignment.model.VerifierProgram;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.Courts;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

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
        assertThat(desk.get("president", "/api/cases/" + id)
                        .at("/staff/assessors")
                        .asText())
                .isEqualTo("陪审员甲");
        JsonNode says = desk.get("chief", "/api/cases/" + id + "/assignment").at("/0/says");
        assertThat(says.at("/assessors/0").asText()).isEqualTo("陪审员甲");
        assertThat(desk.id(says.at("/members/0").asText()))
                .isEqualTo(detail.get("members").asText());
        assertThat(detail.get("members").asText())
                .isNotBlank()
                .doesNotContain(",")
                .isNotEqualTo(desk.judge(id));
        assertThat(desk.get("office", "/api/assignment/assessors")
                        .at("/rows/0/cases")
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

        assertThat(desk.excluded(id)).containsExactlyInAnyOrder("one AS-201", "two AS-204", "three AS-206");
    }

    @Test
    void at_the_ceiling_one_must_be_closed_before_one_is_got() {
        Set.of("one", "two", "three", "stranger").forEach(name -> desk.settle(name, 1000, "", 1));
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            CaseId id = desk.accepted();
            desk.draw(id);
            drawn.merge(desk.judge(id), 1, Integer::sum);
        }

        String free = desk.house.judge.toString();
        assertThat(drawn.get(free)).isGreaterThanOrEqualTo(4);
        assertThat(drawn.entrySet())
                .allMatch(
                        judge -> judge.getKey().equals(free) || judge.getValue().equals(1));
    }

    @Test
    void who_closed_a_case_on_the_day_of_the_last_one_received_gets_no_other_that_day() {
        LocalDate today = LocalDate.parse(desk.today());
        desk.house.aCase(Procedure.SIMPLIFIED, today);
        desk.house.aCase(Procedure.SIMPLIFIED, today, NewDeed.of(DeedKind.CLOSED, today));
        desk.settle("judge", 1000, "", 1);
        CaseId id = desk.accepted();

        desk.draw(id);

        assertThat(desk.excluded(id)).containsExactly("judge AS-208");
    }

    @Test
    void days_of_two_leaves_at_once_count_once() {
        LocalDate today = LocalDate.parse(desk.today());
        LocalDate day = today.minusDays(1);
        for (String reason : List.of("病假", "年休假")) {
            desk.post(
                    "office",
                    "/api/assignment/leaves",
                    Map.of("person", desk.id("one"), "firstDay", day, "lastDay", day, "reason", reason));
        }
        CaseId id = desk.accepted();

        desk.draw(id);

        int days = today.getDayOfYear();
        assertThat(desk.get("chief", "/api/cases/" + id + "/assignment").at("/0/says/candidates"))
                .filteredOn(candidate -> candidate.get("name").asText().equals("one"))
                .extracting(candidate -> candidate.get("capacity").asInt())
                .containsExactly(day.getYear() < today.getYear() ? 1000 : 1000 * (days - 1) / days);
    }

    @Test
    void a_clerk_of_another_court_is_not_given_the_case() {
        CaseId id = desk.accepted();
        CourtId above = Objects.requireNonNull(
                application.getBean(Courts.class).get(desk.house.court).parentId());
        PersonId far = desk.house.person("far", above, null, Role.CLERK);

        ResponseEntity<JsonNode> refused = desk.task(
                id,
                "chief",
                Map.of("way", "DRAW", "procedure", "SIMPLIFIED", "bench", "SOLE", "clerk", far.toString()));

        assertThat(refused.getBody().get("code").asText()).isEqualTo("casefile.not-of-this-court");
        assertThat(desk.stage(id)).isEqualTo("ASSIGNING");
    }

    @Test
    void the_book_of_the_court_passes_the_verifier(@TempDir java.nio.file.Path folder) throws Exception {
        for (int i = 0; i < 3; i++) {
            desk.draw(desk.accepted());
        }
        desk.house.aCase(court.facts.Procedure.SIMPLIFIED, java.time.LocalDate.parse(desk.today()));
        String said = VerifierProgram.unpacked(desk.bytes("judge", "/api/assignment/verifier"), folder)
                .verify(desk.text("chief", "/api/assignment/book"));

        assertThat(said)
                .contains("{ANCHOR=1, DRAW=3, HAND=1}, everything holds")
                .endsWith("0");
    }
}
