package court.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.PartyId;
import court.kernel.PersonId;
import court.process.CaseDuties;
import court.process.CaseLabel;
import court.process.WorkItems;
import court.process.db.WorkItemRow;
import court.timelimit.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The same thing done twice, by two people, or by someone who may not decide on it. */
@CourtTest
class RepeatedWorkTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private CasePages pages;

    @Autowired
    private Clocks clocks;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private LocalDate today;

    @BeforeEach
    void a_court() {
        house = new CivilCourt(application);
        today = LocalDate.now(clock);
    }

    @Test
    void a_party_served_twice_has_one_answer_period_from_the_first_service() {
        CaseId id = house.aCase(Procedure.ORDINARY, today.minusDays(20));
        PartyId defendant = defendant(id);
        NewDeed served = NewDeed.of(DeedKind.COMPLAINT_SERVED, today.minusDays(10));
        caseFile.record(id, List.of(served.by(defendant)));
        caseFile.record(
                id,
                List.of(NewDeed.of(DeedKind.COMPLAINT_SERVED, today.minusDays(4))
                        .by(defendant)));
        assertThat(clocks.ofCase(id))
                .filteredOn(
                        c -> defendant.value().equals(c.partyId()) && c.status().equals("RUNNING"))
                .singleElement()
                .satisfies(c -> assertThat(c.countFrom()).isEqualTo(today.minusDays(10)));
    }

    @Test
    void two_clerks_cannot_enter_the_same_service() {
        CaseId id = house.aCase(Procedure.ORDINARY, today.minusDays(5));
        WorkItemRow item = item(id, "casefile.serve-complaint");
        Map<String, Object> values = Map.of(
                "recipients",
                List.of(pages.told(id).profile().parties().get(0).id().toString()),
                "manner",
                "DIRECT",
                "effectiveDay",
                today.toString());
        Map<String, Object> body = Map.of("version", item.version(), "values", values);
        ResponseEntity<JsonNode> first = complete(item, body);
        assertThat(first.getStatusCode()).as(String.valueOf(first.getBody())).isEqualTo(HttpStatus.OK);
        assertThat(first.getBody().get("status").asText()).isEqualTo("OPEN");
        assertThat(complete(item, body).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(pages.told(id).story().deeds())
                .filteredOn(deed -> deed.kind() == DeedKind.COMPLAINT_SERVED)
                .hasSize(1);
    }

    private ResponseEntity<JsonNode> complete(WorkItemRow item, Map<String, Object> body) {
        return http.withBasicAuth(house.account("clerk"), CivilCourt.PASSWORD)
                .postForEntity("/api/work-items/" + item.id() + "/complete", body, JsonNode.class);
    }

    @Test
    void a_duty_of_the_judge_follows_the_case_to_the_new_judge() {
        CaseId id = house.aCase(Procedure.ORDINARY, today.minusDays(1));
        PersonId other = house.person("other", house.court, house.civil, Role.JUDGE);
        workItems.open(
                id,
                new CaseDuties.Holder("judge", house.court, house.civil, house.judge),
                Ids.next(),
                "escalation.answer",
                "说明未按期办理的理由",
                new CaseLabel("某案", null, null, "RED"));
        caseFile.record(id, List.of(NewDeed.of(DeedKind.REASSIGNED, today, Map.of("judge", other.toString()))));
        assertThat(workItems.ofCase(id))
                .filteredOn(item -> item.kind().equals("DUTY"))
                .singleElement()
                .satisfies(item -> assertThat(item.assignee()).isEqualTo(other));
    }

    @Test
    void a_chief_does_not_decide_on_a_case_of_his_own() {
        PersonId chief = house.person("chief-judge", house.court, house.civil, Role.CHIEF);
        CaseId id = house.aCase(
                Procedure.SIMPLIFIED,
                today.minusDays(5),
                NewDeed.of(DeedKind.REASSIGNED, today.minusDays(4), Map.of("judge", chief.toString())),
                NewDeed.of(
                        DeedKind.CONVERSION_APPLIED,
                        today.minusDays(3),
                        Map.of("target", "ORDINARY", "reason", "案情复杂", "applicantId", chief.toString())));
        assertThat(item(id, "triage.decide-conversion").role()).isEqualTo("vice-president");
    }

    private WorkItemRow item(CaseId id, String form) {
        return workItems.ofCase(id).stream()
                .filter(item -> item.form().equals(form) && item.status().equals("OPEN"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open"));
    }

    private PartyId defendant(CaseId id) {
        return pages.told(id).profile().parties().stream()
                .filter(party -> party.respondent())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
