package court.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.identity.Courts;
import court.identity.DivisionKind;
import court.identity.People;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.DeedId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

/** Cases that come back from their judge, after a recusal or by a return, and are drawn again. */
@CourtTest
class ReturnHttpTest {
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
    void a_recusal_leaves_out_whom_it_names_and_a_case_that_was_drawn_again_has_another_judge() {
        CaseId id = desk.byHand();
        LocalDate today = LocalDate.parse(desk.today());
        CaseFile file = application.getBean(CaseFile.class);
        List<DeedId> applied =
                file.record(id, List.of(NewDeed.of(DeedKind.RECUSAL_APPLIED, today, Map.of("person", desk.id("two")))));
        file.record(
                id,
                List.of(NewDeed.of(DeedKind.RECUSAL_DECIDED, today, Map.of("decision", "GRANTED"))
                        .about(applied.get(0))));

        assertThat(desk.deedForm(
                                id,
                                desk.house.account("chief"),
                                "casefile.reassign",
                                Map.of(
                                        "way", "DRAW",
                                        "reasonCode", "RECUSAL",
                                        "reason", "准许回避",
                                        "effectiveDay", desk.today()))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        assertThat(desk.kinds(id)).containsExactly("HAND", "FREED", "DRAW");
        assertThat(desk.excluded(id)).containsExactlyInAnyOrder("judge AS-205", "two AS-203");
    }

    @Test
    void a_returned_case_of_a_panel_gets_another_judge_in_charge_and_the_others_stay() {
        desk.post("office", "/api/assignment/assessors", Map.of("name", "陪审员甲", "firstDay", "2020-01-01"));
        CaseId id = desk.accepted();
        desk.task(id, "chief", Map.of("way", "DRAW", "procedure", "ORDINARY", "bench", "PANEL", "assessors", "1"));
        String before = desk.judge(id);
        JsonNode staff = desk.get("president", "/api/cases/" + id).get("staff");

        assertThat(desk.deedForm(
                                id,
                                desk.accountOf(before),
                                "assignment.return",
                                Map.of("reasonCode", "SERIES", "reason", "系列案件"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(desk.decide(id, "chief", "APPROVED").getStatusCode()).isEqualTo(HttpStatus.OK);

        JsonNode now = desk.get("president", "/api/cases/" + id).get("staff");
        assertThat(desk.judge(id)).isNotEqualTo(before);
        assertThat(now.get("members")).isEqualTo(staff.get("members"));
        assertThat(now.get("assessors").asText()).isEqualTo("陪审员甲");
        assertThat(desk.kinds(id)).containsExactly("DRAW", "FREED", "DRAW");
    }

    @Test
    void a_misfiled_case_is_drawn_in_the_division_that_it_belongs_to() {
        DivisionId second = application.getBean(Courts.class).division(desk.house.court, "商事审判庭", DivisionKind.CIVIL);
        PersonId far = desk.house.person("far", desk.house.court, second, Role.JUDGE);
        CaseId id = desk.byHand();
        Map<String, Object> misfiled = Map.of("reasonCode", "MISFILED", "reason", "买卖合同，应归商事庭");
        Map<String, Object> nowhere = Map.of("reasonCode", "MISFILED", "reason", "买卖", "rightDivision", "无此庭");
        String judge = desk.house.account("judge");
        assertThat(Desk.code(desk.deedForm(id, judge, "assignment.return", nowhere)))
                .isEqualTo("assignment.no-such-division");
        Map<String, Object> named = new HashMap<>(misfiled);
        named.put("rightDivision", "商事审判庭");

        desk.deedForm(id, judge, "assignment.return", named);
        desk.decide(id, "chief", "APPROVED");

        assertThat(desk.get("president", "/api/cases/" + id).at("/staff/judge").asText())
                .isEqualTo("far");
        assertThat(desk.text("president", "/api/assignment/book")).contains("holding " + id + " " + far + " " + second);
    }

    @Test
    void the_return_of_a_case_by_its_own_chief_goes_to_the_substitute() {
        application
                .getBean(People.class)
                .grant(
                        desk.house.judge,
                        Role.CHIEF,
                        desk.house.court,
                        desk.house.civil,
                        LocalDate.of(2000, 1, 1),
                        null,
                        null);
        CaseId id = desk.byHand();

        desk.deedForm(
                id, desk.house.account("judge"), "assignment.return", Map.of("reasonCode", "SERIES", "reason", "系列案件"));

        assertThat(desk.decide(id, "vice", "APPROVED").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(desk.kinds(id)).containsExactly("HAND", "FREED", "DRAW");
    }
}
