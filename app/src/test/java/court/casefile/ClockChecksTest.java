package court.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.timelimit.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The trial office looks through what has lengthened limits; the clerk answers. */
@CourtTest
class ClockChecksTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Clock clock;

    private CivilCourt house;
    private CaseId id;
    private String deed;

    @BeforeEach
    void a_case_with_a_deduction() {
        house = new CivilCourt(application);
        LocalDate today = LocalDate.now(clock);
        id = house.aCase(
                Procedure.ORDINARY,
                today.minusDays(40),
                NewDeed.of(
                        DeedKind.DEDUCTION_STARTED,
                        today.minusDays(20),
                        Map.of("ground", "APPRAISE", "document", "委托鉴定书")));
        deed = rows("OPEN").get(0).get("deedId").asText();
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }

    private List<JsonNode> rows(String standing) {
        JsonNode page = as("office").getForObject("/api/clock-checks?standing=" + standing, JsonNode.class);
        return StreamSupport.stream(page.get("rows").spliterator(), false).toList();
    }

    private ResponseEntity<JsonNode> say(String who, String what, Map<String, ?> body) {
        return as(who).postForEntity("/api/clock-checks/" + deed + "/" + what, body, JsonNode.class);
    }

    private List<JsonNode> asked() {
        JsonNode inbox = as("clerk").getForObject("/api/work-items?limit=200", JsonNode.class);
        return StreamSupport.stream(inbox.get("rows").spliterator(), false)
                .filter(item -> item.get("form").asText().equals("casefile.answer-check"))
                .toList();
    }

    @Test
    void a_question_goes_to_the_clerk_and_comes_back_and_no_clock_moves() {
        var before = clocks.ofCase(id);

        assertThat(say("office", "ask", Map.of("version", -1, "words", "委托书的日期？"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(rows("OPEN")).isEmpty();
        JsonNode item = asked().get(0);
        assertThat(item.get("title").asText()).contains("委托书的日期？");
        ResponseEntity<JsonNode> done = as("clerk")
                .postForEntity(
                        "/api/work-items/" + item.get("id").asText() + "/complete",
                        Map.of("version", item.get("version").asInt(), "values", Map.of("answer", "三月五日，已上传")),
                        JsonNode.class);

        assertThat(done.getStatusCode()).as("%s", done.getBody()).isEqualTo(HttpStatus.OK);
        JsonNode back = rows("ANSWERED").get(0);
        assertThat(back.get("answer").asText()).isEqualTo("三月五日，已上传");
        assertThat(asked()).isEmpty();
        assertThat(say("office", "accept", Map.of("version", back.get("version").asInt()))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(rows("ACCEPTED")).hasSize(1);
        assertThat(clocks.ofCase(id)).isEqualTo(before);
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() {
        assertThat(say("office", "accept", Map.of("version", -1)).getStatusCode())
                .isEqualTo(HttpStatus.OK);

        ResponseEntity<JsonNode> late = say("office", "ask", Map.of("version", -1, "words", "依据？"));

        assertThat(late.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(Objects.requireNonNull(late.getBody()).get("code").asText()).isEqualTo("casefile.checked-meanwhile");
        assertThat(asked()).isEmpty();
    }

    @Test
    void accepting_or_reversing_what_was_asked_takes_the_task_away() {
        say("office", "ask", Map.of("version", -1, "words", "依据？"));
        assertThat(asked()).hasSize(1);
        as("judge")
                .postForEntity(
                        "/api/cases/" + id + "/timeline/" + deed + "/reverse", Map.of("reason", "误录"), JsonNode.class);

        assertThat(asked()).isEmpty();
        assertThat(rows("ASKED")).isEmpty();
        assertThat(say("office", "accept", Map.of("version", 0)).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_office_sees_the_entries_of_its_own_court_and_others_none() {
        JsonNode above = as("upper").getForObject("/api/clock-checks", JsonNode.class);

        assertThat(above.get("rows")).isEmpty();
        assertThat(say("upper", "accept", Map.of("version", -1)).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(say("judge", "accept", Map.of("version", -1)).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(as("office")
                        .getForObject("/api/clock-checks/counts", JsonNode.class)
                        .at("/0/count")
                        .asInt())
                .isEqualTo(1);
    }
}
