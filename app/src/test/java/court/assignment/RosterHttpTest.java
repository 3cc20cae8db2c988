package court.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.kernel.CaseId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

/** What a court settles for its draws, and takes back. */
@CourtTest
class RosterHttpTest {
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
    void a_conflict_that_has_ended_keeps_nobody_from_a_case_and_can_come_again() {
        Map<String, String> near = Map.of("person", desk.id("two"), "party", "甲", "reason", "代理关系");
        desk.post("office", "/api/assignment/conflicts", near);
        String id =
                desk.get("office", "/api/assignment/conflicts").at("/rows/0/id").asText();
        String end = "/api/assignment/conflicts/" + id + "/end";

        assertThat(desk.post("office", end, Map.of()).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        CaseId drawn = desk.accepted();
        desk.draw(drawn);

        assertThat(desk.excluded(drawn)).isEmpty();
        assertThat(desk.get("office", "/api/assignment/conflicts").get("rows")).isEmpty();
        assertThat(Desk.code(desk.post("office", end, Map.of()))).isEqualTo("assignment.conflict-not-running");
        assertThat(desk.post("office", "/api/assignment/conflicts", near).getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
    }

    @Test
    void lists_are_paged_and_an_assessor_whose_time_is_over_comes_back() {
        LocalDate today = LocalDate.parse(desk.today());
        Map<String, String> former = Map.of(
                "name", "陪审员甲",
                "firstDay", today.minusYears(5).toString(),
                "lastDay", today.minusDays(1).toString());
        desk.post("office", "/api/assignment/assessors", former);
        desk.post("office", "/api/assignment/assessors", Map.of("name", "陪审员乙", "firstDay", desk.today()));
        Map<String, String> again = Map.of("name", "陪审员甲", "firstDay", desk.today());
        assertThat(desk.post("office", "/api/assignment/assessors", again).getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
        assertThat(Desk.code(desk.post("office", "/api/assignment/assessors", again)))
                .isEqualTo("assignment.assessor-known");

        JsonNode first = desk.get("office", "/api/assignment/assessors?limit=1");
        JsonNode second = desk.get(
                "office",
                "/api/assignment/assessors?limit=1&after=" + first.get("next").asText());

        assertThat(first.at("/rows/0/name").asText()).isEqualTo("陪审员乙");
        assertThat(second.at("/rows/0/name").asText()).isEqualTo("陪审员甲");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void a_judge_is_settled_for_causes_and_procedures_that_exist() {
        assertThat(Desk.code(desk.settling("two", "民间借贷纠纷,没有这个案由", ""))).isEqualTo("assignment.no-such-cause");
        assertThat(Desk.code(desk.settling("two", "没有这个案由", ""))).isEqualTo("assignment.no-such-cause");
        assertThat(Desk.code(desk.settling("two", "", "SIMPLIFIED,FASTER"))).isEqualTo("assignment.no-such-procedure");
        assertThat(desk.settling("two", "民间借贷纠纷, 离婚纠纷", "SIMPLIFIED").getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }
}
