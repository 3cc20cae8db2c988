package court.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** The desk beside the inbox: work handed on, what is waited for, notes, views of lists and the calendar feed. */
@CourtTest
class DeskHttpTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate sql;

    private CivilCourt house;
    private LocalDate today;
    private CaseId id;

    @BeforeEach
    void a_case_that_is_to_be_served() {
        house = new CivilCourt(application);
        today = LocalDate.now(clock);
        id = house.aCase(Procedure.SIMPLIFIED, today.minusDays(3));
    }

    private ResponseEntity<JsonNode> ask(String who, HttpMethod method, String path, @Nullable Object body) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD)
                .exchange(path, method, body == null ? HttpEntity.EMPTY : new HttpEntity<>(body), JsonNode.class);
    }

    private JsonNode get(String who, String path) {
        ResponseEntity<JsonNode> answer = ask(who, HttpMethod.GET, path, null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private JsonNode itemOf(String who, String form) {
        return StreamSupport.stream(
                        get(who, "/api/work-items?scope=MINE").get("rows").spliterator(), false)
                .filter(item -> item.get("form").asText().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError(who + " has no " + form));
    }

    @Test
    void what_lies_with_the_clerk_is_what_the_judge_waits_for() {
        JsonNode waiting = get("judge", "/api/waiting").get("rows");
        assertThat(waiting).anySatisfy(row -> {
            assertThat(row.get("caseId").asText()).isEqualTo(id.toString());
            assertThat(row.get("holder").asText()).isEqualTo("clerk");
            assertThat(row.get("openedOn").asText()).isNotEmpty();
        });
        assertThat(get("stranger", "/api/waiting").get("rows")).isEmpty();

        sql.update(
                "insert into court.casefile_member (case_id, person_id) values (?, (select id from court.identity_person where account = ?))",
                id.value(),
                house.account("stranger"));
        assertThat(get("stranger", "/api/waiting").get("rows")).isNotEmpty();
        assertThat(ask("judge", HttpMethod.GET, "/api/waiting?kind=NOTHING", null)
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_judge_hands_work_on_to_the_clerk_and_takes_it_back() {
        JsonNode item = itemOf("judge", "hearing.schedule");
        String at = "/api/work-items/" + item.get("id").asText();
        Map<String, Object> toClerk = Map.of("version", item.get("version").asInt(), "to", "CLERK");
        assertThat(ask("stranger", HttpMethod.POST, at + "/hand-on", toClerk).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(ask("judge", HttpMethod.POST, at + "/hand-on", toClerk).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(ask("judge", HttpMethod.POST, at + "/hand-on", toClerk).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
        JsonNode handed = itemOf("clerk", "hearing.schedule");
        assertThat(handed.get("assignee").asText()).isEqualTo(house.judge.toString());
        assertThat(get("judge", "/api/waiting").get("rows"))
                .anySatisfy(row -> assertThat(row.get("handedOn").asBoolean()).isTrue());
        assertThat(ask(
                                "judge",
                                HttpMethod.POST,
                                at + "/recall",
                                Map.of("version", handed.get("version").asInt()))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(itemOf("judge", "hearing.schedule").get("delegate").isNull()).isTrue();
    }

    @Test
    void without_an_assistant_nothing_is_handed_to_one() {
        JsonNode item = itemOf("judge", "hearing.schedule");
        ResponseEntity<JsonNode> refused = ask(
                "judge",
                HttpMethod.POST,
                "/api/work-items/" + item.get("id").asText() + "/hand-on",
                Map.of("version", item.get("version").asInt(), "to", "ASSISTANT"));
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().get("code").asText()).isEqualTo("casefile.nobody-to-hand-on-to");
    }

    @Test
    void a_private_note_is_read_by_its_author_alone_and_comes_back_on_its_day() {
        JsonNode note = ask(
                        "judge",
                        HttpMethod.POST,
                        "/api/cases/" + id + "/notes",
                        Map.of("words", "问鉴定机构", "shared", false, "followUpOn", today.toString()))
                .getBody();
        ask("clerk", HttpMethod.POST, "/api/cases/" + id + "/notes", Map.of("words", "卷宗在三楼", "shared", true));
        assertThat(get("judge", "/api/cases/" + id + "/notes").get("rows")).hasSize(2);
        assertThat(get("clerk", "/api/cases/" + id + "/notes").get("rows")).hasSize(1);
        assertThat(ask("chief", HttpMethod.GET, "/api/cases/" + id + "/notes", null)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("judge", "/api/follow-ups?until=" + today).get("rows")).hasSize(1);
        assertThat(get("judge", "/api/follow-ups?until=" + today.minusDays(1)).get("rows"))
                .isEmpty();
        String at = "/api/notes/" + note.get("id").asText();
        assertThat(ask("clerk", HttpMethod.POST, at + "/settled", Map.of("version", 1, "settled", true))
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(ask("judge", HttpMethod.POST, at + "/settled", Map.of("version", 1, "settled", true))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(get("judge", "/api/follow-ups?until=" + today).get("rows")).isEmpty();
        assertThat(ask("judge", HttpMethod.DELETE, at + "?version=1", null).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(ask("judge", HttpMethod.DELETE, at + "?version=2", null).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void a_view_is_kept_under_its_name_by_each_person() {
        Map<String, String> view = Map.of("page", "inbox", "name", "红灯", "query", "light=RED");
        ask("judge", HttpMethod.PUT, "/api/saved-views", view);
        JsonNode kept = ask(
                        "judge",
                        HttpMethod.PUT,
                        "/api/saved-views",
                        Map.of("page", "inbox", "name", "红灯", "query", "light=RED&scope=MINE"))
                .getBody();
        assertThat(kept).hasSize(1);
        assertThat(kept.at("/0/query").asText()).isEqualTo("light=RED&scope=MINE");
        assertThat(get("clerk", "/api/saved-views?page=inbox")).isEmpty();
        assertThat(ask(
                                "clerk",
                                HttpMethod.DELETE,
                                "/api/saved-views/" + kept.at("/0/id").asText(),
                                null)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_calendar_program_reads_hearings_and_due_days_without_names_until_the_feed_ends() {
        caseFile.record(
                id,
                List.of(NewDeed.of(
                        DeedKind.HEARING_SCHEDULED,
                        today,
                        Map.of("hearingDay", today.plusDays(9).toString(), "hearingTime", "09:30", "minutes", "60"))));
        String path = ask("judge", HttpMethod.POST, "/api/calendar-feed", null)
                .getBody()
                .get("path")
                .asText();
        String feed = http.getForObject(path, String.class);
        assertThat(feed)
                .contains("BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VCALENDAR", "开庭")
                .doesNotContain("甲", "乙");
        assertThat(get("judge", "/api/calendar-feed").get("lastReadAt").isNull())
                .isFalse();
        ask("judge", HttpMethod.DELETE, "/api/calendar-feed", null);
        assertThat(http.getForEntity(path, String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_stamp_of_the_inbox_changes_with_it() {
        String before = get("judge", "/api/work-items/stamp").get("stamp").asText();
        assertThat(get("judge", "/api/work-items/stamp").get("stamp").asText()).isEqualTo(before);
        house.aCase(Procedure.SIMPLIFIED, today);
        String more = get("judge", "/api/work-items/stamp").get("stamp").asText();
        sql.update(
                "update court.process_work_item set light = 'RED' where assignee in (select id from court.identity_person where account = ?)",
                house.account("judge"));

        assertThat(more).isNotEqualTo(before);
        assertThat(get("judge", "/api/work-items/stamp").get("stamp").asText()).isNotEqualTo(more);
    }
}
