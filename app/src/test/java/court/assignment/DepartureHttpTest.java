package court.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.NewPerson;
import court.identity.People;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Judges who are named, changed or set free: asked for with a reason, decided on by another person, published. */
@CourtTest
class DepartureHttpTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    private Desk desk;

    @BeforeEach
    void a_court_with_five_judges() {
        desk = new Desk(application, http);
    }

    private ResponseEntity<JsonNode> reassign(CaseId id, Map<String, Object> how) {
        return desk.deedForm(id, desk.house.account("chief"), "casefile.reassign", how);
    }

    private Map<String, Object> illness(String judge, LocalDate day) {
        return Map.of(
                "way", "NAMED",
                "judge", desk.id(judge),
                "reasonCode", "ILLNESS",
                "reason", "长期病假",
                "effectiveDay", day.toString());
    }

    @Test
    void a_named_panel_needs_a_reason_and_another_person_and_is_published_whole() {
        CaseId id = desk.accepted();
        Map<String, Object> panel = Map.of(
                "bench",
                "PANEL",
                "procedure",
                "ORDINARY",
                "secondMember",
                desk.id("one"),
                "thirdMember",
                desk.id("three"));
        assertThat(desk.name(id, "two", panel).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(desk.stage(id)).isEqualTo("ASSIGNING");
        assertThat(Desk.code(desk.name(id, "two", panel))).isEqualTo("assignment.request-open");

        assertThat(desk.decide(id, "president", "APPROVED").getStatusCode()).isEqualTo(HttpStatus.OK);

        assertThat(desk.judge(id)).isEqualTo(desk.id("two"));
        JsonNode ledger = desk.get("judge", "/api/assignment/departures").at("/rows/0");
        assertThat(ledger.at("/entry/kind").asText()).isEqualTo("NAMED");
        assertThat(ledger.at("/says/reasonCode").asText()).isEqualTo("SERIES");
        assertThat(ledger.at("/says/askedBy").asText()).isEqualTo("chief");
        assertThat(ledger.at("/says/approvedBy").asText()).isEqualTo("president");
        assertThat(ledger.at("/says/members")).extracting(JsonNode::asText).containsExactly("one", "three");
    }

    @Test
    void who_asked_is_named_in_full_and_needs_no_division() {
        application
                .getBean(People.class)
                .add(new NewPerson(
                        desk.house.account("anna"),
                        "Anna Li",
                        desk.house.court,
                        null,
                        Set.of(Role.CHIEF),
                        LocalDate.of(2000, 1, 1),
                        CivilCourt.PASSWORD));
        CaseId id = desk.house.file(
                Procedure.SIMPLIFIED,
                LocalDate.parse(desk.today()),
                Map.of(),
                "DESK",
                List.of(NewDeed.of(DeedKind.ACCEPTED, LocalDate.parse(desk.today()))));

        assertThat(desk.nameAs("anna", id, "two", Map.of()).getStatusCode()).isEqualTo(HttpStatus.OK);
        desk.decide(id, "president", "APPROVED");

        assertThat(desk.get("president", "/api/cases/" + id + "/assignment")
                        .at("/0/says/askedBy")
                        .asText())
                .isEqualTo("Anna Li");
    }

    @Test
    void a_judge_in_conflict_is_not_named_either_unless_the_party_has_left() {
        desk.post(
                "office", "/api/assignment/conflicts", Map.of("person", desk.id("two"), "party", "甲", "reason", "近亲属"));
        CaseId id = desk.accepted();
        assertThat(Desk.code(desk.name(id, "two", Map.of()))).isEqualTo("assignment.barred");

        sql.update("update court.casefile_party set removed = true where name = '甲' and case_id = ?", id.value());

        assertThat(desk.name(id, "two", Map.of()).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void a_change_is_asked_for_of_a_case_that_has_a_judge_on_a_day_after_the_judge_got_it() {
        LocalDate today = LocalDate.parse(desk.today());
        assertThat(Desk.code(reassign(desk.accepted(), illness("two", today)))).isEqualTo("assignment.not-assigned");
        CaseId id = desk.byHand();
        assertThat(Desk.code(reassign(id, illness("two", today.minusDays(1))))).isEqualTo("assignment.before-the-last");

        assertThat(reassign(id, illness("two", today)).getStatusCode()).isEqualTo(HttpStatus.OK);
        desk.decide(id, "president", "APPROVED");

        assertThat(desk.judge(id)).isEqualTo(desk.id("two"));
        assertThat(desk.kinds(id)).containsExactly("HAND", "REPLACED");
    }

    @Test
    void an_assignment_is_not_taken_out_of_the_story() {
        CaseId id = desk.byHand();
        String deed = desk.deed(id, "casefile.assigned").get("id").asText();

        ResponseEntity<JsonNode> refused =
                desk.post("judge", "/api/cases/" + id + "/timeline/" + deed + "/reverse", Map.of("reason", "录错"));

        assertThat(Desk.code(refused)).isEqualTo("assignment.not-reversed");
        assertThat(desk.judge(id)).isEqualTo(desk.house.judge.toString());
        assertThat(desk.kinds(id)).containsExactly("HAND");
    }

    @Test
    void a_case_that_was_drawn_meanwhile_is_not_drawn_again() {
        CaseId id = desk.accepted();
        JsonNode task = desk.item(id, "chief", "casefile.assign");
        desk.draw(id);

        assertThat(desk.complete(
                                task,
                                "chief",
                                Map.of(
                                        "way", "DRAW",
                                        "procedure", "SIMPLIFIED",
                                        "bench", "SOLE",
                                        "effectiveDay", desk.today()))
                        .getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(desk.kinds(id)).containsExactly("DRAW");
    }

    @Test
    void a_series_follows_its_first_draw_as_long_as_the_whole_bench_may_take_it() {
        Map<String, Object> panel = Map.of("way", "DRAW", "procedure", "ORDINARY", "bench", "PANEL");
        List<CaseId> series = List.of(desk.accepted(), desk.accepted(), desk.accepted());
        String id = Ids.next().toString();
        sql.update(
                "insert into court.casefile_series (id, court_id, name, common, created_by, created_at)"
                        + " values (?::uuid, ?, '同一租约', '{}', 'chief', now())",
                id,
                desk.house.court.value());
        for (int i = 0; i < series.size(); i++) {
            sql.update(
                    "insert into court.casefile_series_member (series_id, case_id, position, words) values (?::uuid, ?, ?, '{}')",
                    id,
                    series.get(i).value(),
                    i + 1);
        }

        desk.task(series.get(0), "chief", panel);
        desk.task(series.get(1), "chief", panel);

        JsonNode first = desk.get("president", "/api/cases/" + series.get(0)).get("staff");
        JsonNode second = desk.get("president", "/api/cases/" + series.get(1)).get("staff");
        assertThat(desk.kinds(series.get(1))).containsExactly("SERIES");
        assertThat(second.get("judge")).isEqualTo(first.get("judge"));
        assertThat(second.get("members")).isEqualTo(first.get("members"));

        String member = first.get("members").asText().split("、", -1)[0];
        desk.post(
                "office",
                "/api/assignment/leaves",
                Map.of("person", desk.id(member), "firstDay", desk.today(), "lastDay", desk.today(), "reason", "病假"));
        desk.task(series.get(2), "chief", panel);
        assertThat(desk.kinds(series.get(2))).containsExactly("DRAW");
    }
}
