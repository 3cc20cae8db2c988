package court.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.facts.Procedure;
import court.hearing.db.HearingMapper;
import court.kernel.CaseId;
import court.kernel.DeedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class HearingHttpTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private Clock clock;

    @Autowired
    private HearingMapper mapper;

    @Autowired
    private JdbcTemplate sql;

    private CivilCourt house;
    private LocalDate today;
    private String room;

    @BeforeEach
    void a_court_with_a_room() {
        house = new CivilCourt(application);
        today = LocalDate.now(clock);
        room = room("第一法庭");
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(house.account(who), CivilCourt.PASSWORD);
    }

    private String room(String name) {
        return as("chief")
                .postForObject("/api/rooms", Map.of("name", name), JsonNode.class)
                .get("id")
                .asText();
    }

    private CaseId aCase() {
        return house.aCase(Procedure.SIMPLIFIED, today.minusDays(10));
    }

    private ResponseEntity<JsonNode> deed(CaseId id, String form, Map<String, Object> values) {
        return as("judge")
                .postForEntity("/api/cases/" + id + "/deeds/" + form, Map.of("values", values), JsonNode.class);
    }

    private ResponseEntity<JsonNode> schedule(CaseId id, String startsAt, String where) {
        return deed(
                id,
                "hearing.schedule",
                Map.of(
                        "startsAt",
                        startsAt,
                        "room",
                        where,
                        "minutes",
                        60,
                        "open",
                        "PUBLIC",
                        "effectiveDay",
                        today.toString()));
    }

    private JsonNode calendar(String who, String query) {
        return as(who).getForObject("/api/hearings" + query, JsonNode.class).get("rows");
    }

    @Test
    void a_scheduled_sitting_stands_in_the_calendar_and_the_parties_are_told_that_day() {
        CaseId id = aCase();

        assertThat(schedule(id, today.plusDays(4) + "T09:30", room).getStatusCode())
                .isEqualTo(HttpStatus.OK);

        JsonNode row = calendar("judge", "?from=" + today + "&room=" + room).get(0);
        assertThat(row.get("caseId").asText()).isEqualTo(id.toString());
        assertThat(row.get("room").asText()).isEqualTo("第一法庭");
        assertThat(row.get("day").asText()).isEqualTo(today.plusDays(4).toString());
        assertThat(row.get("time").asText()).startsWith("09:30");
        assertThat(row.get("state").asText()).isEqualTo("SCHEDULED");
        assertThat(row.get("judgeId").asText()).isEqualTo(house.judge.toString());
        assertThat(as("judge")
                        .getForObject("/api/cases/" + id + "/timeline", JsonNode.class)
                        .findValuesAsText("kind"))
                .contains("hearing.scheduled", "hearing.noticed");
    }

    @Test
    void a_room_is_not_given_twice_and_nobody_sits_twice() {
        String other = room("第二法庭");
        assertThat(schedule(aCase(), today.plusDays(7) + "T09:30", room).getStatusCode())
                .isEqualTo(HttpStatus.OK);

        assertThat(schedule(aCase(), today.plusDays(7) + "T10:00", room)
                        .getBody()
                        .get("code")
                        .asText())
                .isEqualTo("hearing.room-taken");
        assertThat(schedule(aCase(), today.plusDays(7) + "T09:00", other)
                        .getBody()
                        .get("code")
                        .asText())
                .isEqualTo("hearing.judge-sits");
        assertThat(schedule(aCase(), today.plusDays(7) + "T10:30", room).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void a_hearing_of_the_past_is_entered_late_and_held() {
        CaseId id = aCase();
        assertThat(schedule(id, today.minusDays(2) + "T14:00", room).getStatusCode())
                .isEqualTo(HttpStatus.OK);

        ResponseEntity<JsonNode> held = deed(
                id,
                "hearing.hold",
                Map.of(
                        "outcome",
                        "CONCLUDED",
                        "effectiveDay",
                        today.minusDays(2).toString()));

        assertThat(held.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(calendar("judge", "?caseId=" + id).get(0).get("state").asText())
                .isEqualTo("HELD");
    }

    @Test
    void a_reversed_schedule_leaves_the_calendar() {
        CaseId id = aCase();
        schedule(id, today.plusDays(5) + "T09:30", room);
        DeedId deed =
                DeedId.parse(calendar("judge", "?caseId=" + id).get(0).get("id").asText());

        caseFile.reverse(id, deed, "登记有误");

        assertThat(calendar("judge", "?caseId=" + id)).isEmpty();
    }

    @Test
    void leaders_see_the_sittings_of_their_court_and_strangers_do_not() {
        CaseId id = aCase();
        schedule(id, today.plusDays(6) + "T09:30", room);

        assertThat(calendar("chief", "?caseId=" + id)).hasSize(1);
        assertThat(calendar("upper", "?caseId=" + id)).hasSize(1);
        assertThat(calendar("stranger", "?caseId=" + id)).isEmpty();
    }

    @Test
    void only_leaders_add_rooms_and_each_name_once() {
        assertThat(as("judge")
                        .postForEntity("/api/rooms", Map.of("name", "第三法庭"), JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(as("chief")
                        .postForEntity("/api/rooms", Map.of("name", "第一法庭"), JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(as("judge").getForObject("/api/rooms", JsonNode.class)).hasSize(1);
    }

    @Test
    void an_unknown_room_is_refused() {
        assertThat(schedule(aCase(), today.plusDays(5) + "T09:30", house.court.toString())
                        .getBody()
                        .get("code")
                        .asText())
                .isEqualTo("hearing.no-such-room");
    }

    @Test
    void proposals_leave_time_for_the_notice_and_are_free() {
        CaseId first = house.aCase(Procedure.ORDINARY, today.minusDays(10));
        CaseId second = house.aCase(Procedure.SIMPLIFIED, today.minusDays(10));
        JsonNode early = slots(first).get(0);
        LocalDate day = LocalDate.parse(early.get("startsAt").asText().substring(0, 10));
        assertThat(day).isAfterOrEqualTo(today.plusDays(3));
        assertThat(LocalDate.parse(early.get("noticeBy").asText())).isAfterOrEqualTo(today);
        assertThat(early.get("noticeRule").asText()).isEqualTo("TL-441");
        assertThat(slots(second).get(0).get("noticeBy").isNull()).isTrue();
        assertThat(schedule(
                                first,
                                early.get("startsAt").asText(),
                                early.get("room").asText())
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(slots(second))
                .noneSatisfy(slot -> assertThat(slot.get("startsAt")).isEqualTo(early.get("startsAt")));
        assertThat(as("stranger")
                        .getForEntity("/api/cases/" + first + "/hearing-slots", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void who_acted_for_a_party_that_was_taken_back_is_taken_up_no_more() {
        CaseId id = aCase();
        sql.update("update court.casefile_party set agent = '李律师' where case_id = ?", id.value());
        assertThat(mapper.agents(id)).containsExactly("李律师");
        schedule(id, today.plusDays(2) + "T09:00", room);

        sql.update("update court.casefile_party set removed = true where case_id = ?", id.value());
        assertThat(mapper.agents(id)).isEmpty();
        assertThat(mapper.busy(house.court, today, today.plusDays(5)))
                .singleElement()
                .satisfies(busy -> assertThat(busy.agents()).isNull());
    }

    private JsonNode slots(CaseId id) {
        return as("judge").getForObject("/api/cases/" + id + "/hearing-slots?minutes=60", JsonNode.class);
    }
}
