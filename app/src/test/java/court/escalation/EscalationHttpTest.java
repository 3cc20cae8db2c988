package court.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.kernel.CourtClock;
import court.timelimit.Clocks;
import court.timelimit.Sweep;
import court.timelimit.db.ClockRow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class EscalationHttpTest {
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String HAN = "\\p{IsHan}";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Sweep sweep;

    @Autowired
    private Watcher watcher;

    @Autowired
    private CourtClock clock;

    private Duration before;
    private CivilCourt house;

    @BeforeEach
    void a_court() {
        before = clock.ahead();
        house = new CivilCourt(application);
    }

    @AfterEach
    void the_clock_is_set_back() {
        clock.runAhead(before);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void moveTo(LocalDate day) {
        clock.runAhead(clock.ahead().plusDays(ChronoUnit.DAYS.between(today(), day)));
        sweep.work();
        watcher.work();
    }

    private ClockRow trial(CaseId id) {
        return clocks.ofCase(id).stream()
                .filter(c -> c.kind().equals("TRIAL"))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(CaseId id) {
        return Objects.requireNonNull(trial(id).due());
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }

    private List<JsonNode> duties(CaseId id) {
        JsonNode rows = as("judge").getForObject("/api/cases/" + id + "/escalations", JsonNode.class);
        String clockTitle = trial(id).title();
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.at("/duty/clockTitle").asText().equals(clockTitle))
                .toList();
    }

    private Set<String> rules(CaseId id) {
        return duties(id).stream()
                .map(row -> row.at("/duty/rule").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode duty(CaseId id, String rule) {
        return duties(id).stream()
                .filter(row -> row.at("/duty/rule").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(String who) {
        return as(who).getForObject("/api/notices?limit=200", JsonNode.class).findValuesAsText("title");
    }

    private JsonNode inbox(String who) {
        return as(who).getForObject("/api/work-items?kind=DUTY&limit=200", JsonNode.class)
                .get("rows");
    }

    @Test
    void the_ladder_rises_with_the_light_and_asks_each_thing_once() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today());

        moveTo(due(id).minusDays(15));
        assertThat(rules(id)).contains("ES-121", "ES-122", "ES-123");
        assertThat(told("chief")).contains("审限黄灯，提醒庭长");
        moveTo(due(id).minusDays(2));
        assertThat(rules(id))
                .contains("ES-141", "ES-142", "ES-143", "ES-144", "ES-145")
                .doesNotContain("ES-151");
        assertThat(told("vice")).contains("审限红灯，提醒副院长");
        moveTo(due(id).plusDays(1));
        assertThat(rules(id)).contains("ES-151", "ES-154", "ES-156", "ES-157");
        assertThat(told("president")).contains("审限超期，提醒院长");
        assertThat(inbox("office").findValuesAsText("title")).contains("审限超期，审管办核查案件");

        moveTo(due(id).plusDays(5));
        List<String> asked =
                duties(id).stream().map(row -> row.at("/duty/rule").asText()).toList();
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(duty(id, "ES-156").get("text").asText()).contains(due(id).format(CHINESE));
    }

    private static HttpEntity<Void> inEnglish() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        return new HttpEntity<>(headers);
    }

    private JsonNode english(String who, String path) {
        return Objects.requireNonNull(as(who).exchange(path, HttpMethod.GET, inEnglish(), JsonNode.class)
                .getBody());
    }

    @Test
    void a_reader_of_english_reads_duties_tasks_and_clocks_in_english() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today());
        moveTo(due(id).minusDays(6));
        String file = "/api/cases/" + id;

        JsonNode duties = english("judge", file + "/escalations");
        assertThat(duties.findValuesAsText("title"))
                .contains("Trial limit orange, the judge in charge states the reasons")
                .allSatisfy(EscalationHttpTest::english);
        assertThat(duties.findValuesAsText("clockTitle"))
                .contains("Trial limit, civil first instance, simplified procedure")
                .allSatisfy(EscalationHttpTest::english);
        assertThat(duties.findValuesAsText("text")).allSatisfy(EscalationHttpTest::english);
        assertThat(english("judge", file + "/clocks").at("/clocks").findValuesAsText("title"))
                .contains("Trial limit, civil first instance, simplified procedure")
                .allSatisfy(EscalationHttpTest::english);
        assertThat(english("judge", file + "/work-items").findValuesAsText("title"))
                .contains("Schedule the hearing in a simple way")
                .allSatisfy(EscalationHttpTest::english);
        assertThat(english("judge", file + "/way").findValuesAsText("name"))
                .contains("Civil trial, simplified procedure")
                .allSatisfy(EscalationHttpTest::english);
        String instance = english("judge", file + "/way").at("/instances/0/id").asText();
        String drawing = Objects.requireNonNull(as("judge")
                .exchange(file + "/way/" + instance + "/model", HttpMethod.GET, inEnglish(), String.class)
                .getBody());
        assertThat(drawing).contains("name=\"Filing\"");
        english(english("judge", file).get("nextDueTitle").asText());
        english(english("judge", "/api/cases").at("/rows/0/nextDueTitle").asText());
    }

    @Test
    void the_inbox_is_searched_in_the_words_of_its_reader() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today());
        moveTo(due(id).minusDays(6));
        String inbox = "/api/work-items?limit=200&text=";

        assertThat(english("judge", inbox + "reasons").at("/rows").findValuesAsText("title"))
                .containsExactly("Trial limit orange, the judge in charge states the reasons");
        assertThat(english("judge", inbox + "simple way").at("/rows").findValuesAsText("title"))
                .containsExactly("Schedule the hearing in a simple way");
        assertThat(as("judge")
                        .getForObject(inbox + "说明理由", JsonNode.class)
                        .at("/rows")
                        .findValuesAsText("title"))
                .containsExactly("审限橙灯，承办法官说明理由");
        assertThat(english("judge", inbox + "no such words").at("/rows")).isEmpty();
    }

    private static void english(String text) {
        assertThat(text).isNotBlank().doesNotContainPattern(HAN);
    }

    @Test
    void a_duty_with_a_reason_is_answered_from_the_inbox_by_whom_it_concerns() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today());
        moveTo(due(id).minusDays(6));
        String duty = duty(id, "ES-131").at("/duty/id").asText();

        assertThat(as("stranger")
                        .postForEntity("/api/escalations/" + duty + "/answer", Map.of("reason", "x"), JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(as("judge")
                        .postForEntity("/api/escalations/" + duty + "/answer", Map.of("reason", " "), JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        JsonNode item = inbox("judge").get(0);
        ResponseEntity<JsonNode> done = as("judge")
                .postForEntity(
                        "/api/work-items/" + item.get("id").asText() + "/complete",
                        Map.of("version", item.get("version").asInt(), "values", Map.of("reason", "等待鉴定意见")),
                        JsonNode.class);

        assertThat(done.getStatusCode()).as("%s", done.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(duty(id, "ES-131").at("/duty/reason").asText()).isEqualTo("等待鉴定意见");
        assertThat(inbox("judge")).isEmpty();
    }

    @Test
    void a_clock_that_ends_answers_what_it_had_asked() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today());
        moveTo(due(id).plusDays(2));

        caseFile.record(id, List.of(NewDeed.of(DeedKind.PRONOUNCED, today(), Map.of("manner", "IN_COURT"))));

        assertThat(duties(id))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.at("/duty/byFacts").asBoolean()).isTrue());
        assertThat(inbox("office")).isEmpty();
    }

    @Test
    void an_import_tells_nobody_and_its_duties_are_there() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today().minusDays(200), Map.of(), "docket");

        assertThat(rules(id)).contains("ES-151", "ES-156");
        assertThat(told("president")).isEmpty();
    }

    @Test
    void leaders_see_what_is_open_in_their_court_and_strangers_nothing() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, today().minusDays(200));

        assertThat(as("office")
                        .getForObject("/api/escalations?open=true&light=BLACK", JsonNode.class)
                        .findValuesAsText("caseId"))
                .contains(id.toString());
        assertThat(as("stranger")
                        .getForObject("/api/escalations", JsonNode.class)
                        .get("rows"))
                .isEmpty();
    }
}
