package court.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import court.timelimit.Clocks;
import court.timelimit.db.ClockRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** Forms that are filled in from the case file, and the clocks that they move. */
@CourtTest
class FileFormsTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private LocalDate today;

    @BeforeEach
    void a_court() {
        house = new CivilCourt(application);
        today = LocalDate.now(clock);
    }

    private ResponseEntity<JsonNode> fill(CaseId id, String who, String form, Map<String, Object> values) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD)
                .postForEntity("/api/cases/" + id + "/deeds/" + form, Map.of("values", values), JsonNode.class);
    }

    private ClockRow clock(CaseId id, String name) {
        return clocks.ofCase(id).stream()
                .filter(c -> c.clock().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clock " + name));
    }

    @Test
    void appraisal_stops_the_trial_limit_until_the_opinion_is_in() {
        CaseId id = house.aCase(Procedure.ORDINARY, today.minusDays(40));
        Map<String, Object> start = Map.of(
                "ground", "APPRAISE",
                "document", "委托鉴定书",
                "effectiveDay", today.minusDays(20).toString());
        assertThat(fill(id, "judge", "timelimit.start-deduction", start).getStatusCode())
                .matches(HttpStatusCode::is2xxSuccessful);
        assertThat(clock(id, "trial-limit").status()).isEqualTo("STOPPED");
        Map<String, Object> end =
                Map.of("ground", "APPRAISE", "effectiveDay", today.minusDays(6).toString());
        assertThat(fill(id, "judge", "timelimit.end-deduction", end).getStatusCode())
                .matches(HttpStatusCode::is2xxSuccessful);
        assertThat(clock(id, "trial-limit").status()).isEqualTo("RUNNING");
        assertThat(clock(id, "trial-limit").deductedDays()).isBetween(13, 15);
        assertThat(fill(id, "judge", "timelimit.end-deduction", end)
                        .getBody()
                        .get("code")
                        .asText())
                .isEqualTo("timelimit.no-open-deduction");
    }

    @Test
    void a_deduction_that_the_law_does_not_allow_is_refused_with_its_rule() {
        CaseId id = house.aCase(Procedure.ORDINARY, today.minusDays(40));
        ResponseEntity<JsonNode> answer = fill(
                id,
                "judge",
                "timelimit.start-deduction",
                Map.of("ground", "SETTLE", "document", "申请书", "agreed", "false", "effectiveDay", today.toString()));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().get("code").asText()).isEqualTo("timelimit.deduction-refused");
        assertThat(answer.getBody().at("/args/1").asText()).isEqualTo("TL-375");
        assertThat(answer.getBody().at("/why/explanation/rules/0/code").asText())
                .isEqualTo("TL-375");
        assertThat(answer.getBody().at("/why/explanation/rules/0/basis").asText())
                .isNotEmpty();
        assertThat(clock(id, "trial-limit").status()).isEqualTo("RUNNING");
    }

    @Test
    void a_paid_fee_ends_the_period_for_paying() {
        CaseId id = house.aCase(
                Procedure.ORDINARY, today.minusDays(2), NewDeed.of(DeedKind.FEE_NOTICED, today.minusDays(2)));
        assertThat(clock(id, "pay-fee").status()).isEqualTo("RUNNING");
        fill(id, "clerk", "casefile.record-fee", Map.of("manner", "PAID", "effectiveDay", today.toString()));
        assertThat(clock(id, "pay-fee").status()).isEqualTo("ENDED");
    }

    @Test
    void a_party_that_lets_its_appeal_window_pass_is_not_overdue() {
        LocalDate served = today.minusDays(30);
        CaseId id = house.aCase(Procedure.ORDINARY, today.minusDays(90));
        caseFile.record(
                id,
                List.of(
                        NewDeed.of(DeedKind.PRONOUNCED, served, Map.of("manner", "FIXED_DATE")),
                        NewDeed.of(DeedKind.JUDGMENT_SERVED, served)));
        assertThat(clocks.ofCase(id))
                .filteredOn(c -> c.clock().equals("appeal"))
                .isNotEmpty()
                .allSatisfy(c -> {
                    assertThat(c.status()).isEqualTo("LAPSED");
                    assertThat(c.light()).isEqualTo("GRAY");
                });
    }

    @Test
    void a_ruling_on_withdrawal_opens_no_appeal_window() {
        CaseId id = house.aCase(Procedure.ORDINARY, today.minusDays(30));
        caseFile.record(
                id,
                List.of(
                        NewDeed.of(
                                DeedKind.WITHDRAWAL_DECIDED,
                                today.minusDays(5),
                                Map.of("decision", "GRANTED", "deemed", "true")),
                        NewDeed.of(DeedKind.JUDGMENT_SERVED, today.minusDays(4))));
        assertThat(clocks.ofCase(id)).noneMatch(c -> c.clock().equals("appeal"));
    }

    @Test
    void a_filing_that_is_sent_twice_under_its_key_is_one_case() {
        house.person("filing", house.court, null, Role.FILING_CLERK);
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", "a-filing");
        Map<String, Object> filing = Map.of(
                "cause",
                "民间借贷纠纷",
                "amount",
                36000,
                "foreign",
                false,
                "parties",
                List.of(party("PLAINTIFF", "甲"), party("DEFENDANT", "乙")));
        TestRestTemplate clerk = http.withBasicAuth(house.account("filing"), CivilCourt.PASSWORD);
        HttpEntity<Map<String, Object>> request = new HttpEntity<>(filing, headers);
        ResponseEntity<JsonNode> first = clerk.postForEntity("/api/filings", request, JsonNode.class);
        ResponseEntity<JsonNode> second = clerk.postForEntity("/api/filings", request, JsonNode.class);
        assertThat(first.getStatusCode()).as(String.valueOf(first.getBody())).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getBody().get("id")).isEqualTo(first.getBody().get("id"));
        assertThat(second.getBody().get("receipt")).isEqualTo(first.getBody().get("receipt"));
    }

    private static Map<String, Object> party(String side, String name) {
        return Map.of("side", side, "name", name, "organisation", false, "abroad", false);
    }
}
