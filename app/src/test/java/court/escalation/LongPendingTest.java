package court.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.kernel.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class LongPendingTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private CaseId recent;
    private CaseId aYear;
    private CaseId threeYears;

    /** Accepted exactly a year ago is not yet more than a year. */
    @BeforeEach
    void a_court_with_old_cases() {
        house = new CivilCourt(application);
        LocalDate today = LocalDate.now(clock);
        recent = house.aCase(Procedure.ORDINARY, today.minusYears(1));
        aYear = house.aCase(Procedure.ORDINARY, today.minusYears(1).minusDays(1));
        threeYears = house.aCase(Procedure.ORDINARY, today.minusYears(3).minusDays(1));
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }

    private JsonNode ask(String path) {
        return as("office").getForObject("/api/long-pending" + path, JsonNode.class);
    }

    @Test
    void the_docket_passes_its_lines_and_says_by_which_rule() {
        JsonNode share = ask("");

        assertThat(share.get("overOneYear").asInt()).isEqualTo(2);
        assertThat(share.get("overThreeYears").asInt()).isEqualTo(1);
        assertThat(share.get("lastYearIntake").asInt())
                .isEqualTo(LocalDate.now(clock).getDayOfYear() == 1 ? 1 : 2);
        assertThat(share.get("passed").findValuesAsText("rule")).containsExactlyInAnyOrder("ES-331", "ES-332");
        assertThat(share.at("/passed/0/basis").asText()).isNotEmpty();
        assertThat(ask("/why").get("rulebook").asText()).isEqualTo("escalation.long-pending");
    }

    @Test
    void every_figure_opens_its_cases_the_oldest_first_page_by_page() {
        JsonNode first = ask("/cases?limit=1");
        JsonNode second = ask("/cases?limit=1&after=" + first.get("next").asText());

        assertThat(first.at("/rows/0/caseId").asText()).isEqualTo(threeYears.toString());
        assertThat(second.at("/rows/0/caseId").asText()).isEqualTo(aYear.toString());
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(ask("/cases?years=3").findValuesAsText("caseId")).containsExactly(threeYears.toString());
        assertThat(ask("/cases").findValuesAsText("caseId")).doesNotContain(recent.toString());
    }

    @Test
    void what_is_closed_is_not_pending_and_whoever_sees_no_docket_is_refused() {
        sql.update("update court.casefile_case set closed_on = accepted_on where id = ?", threeYears.value());

        assertThat(ask("").get("overThreeYears").asInt()).isZero();
        assertThat(ask("").get("passed").findValuesAsText("rule")).containsExactly("ES-331");
        assertThat(as("judge").getForEntity("/api/long-pending", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }
}
