package court.process.eventlog;

import static court.process.eventlog.LogReading.all;
import static court.process.eventlog.LogReading.children;
import static court.process.eventlog.LogReading.declared;
import static court.process.eventlog.LogReading.keys;
import static court.process.eventlog.LogReading.kinds;
import static court.process.eventlog.LogReading.names;
import static court.process.eventlog.LogReading.value;
import static court.process.eventlog.LogReading.xml;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Logs as tools of process mining read them. */
@CourtTest
class EventLogHttpTest {
    private static final String ALL = "/api/process-event-logs?form=";
    private static final Set<String> STANDARD =
            Set.of("schedule", "assign", "start", "complete", "withdraw", "reassign", "unknown");

    @Autowired
    ApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    @Autowired
    ObjectMapper json;

    CivilCourt house;
    CaseId id;
    LocalDate day;

    @BeforeEach
    void a_case_that_was_heard() {
        house = new CivilCourt(application);
        house.person("designer", house.court, null, Role.PROCESS_DESIGNER);
        day = LocalDate.now(clock).minusDays(40);
        id = house.aCase(
                Procedure.SIMPLIFIED,
                day,
                NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)),
                NewDeed.of(
                        DeedKind.HEARING_SCHEDULED,
                        day.plusDays(5),
                        Map.of("hearingDay", day.plusDays(20).toString(), "hearingTime", "09:30", "room", "第一法庭")),
                NewDeed.of(DeedKind.HEARING_HELD, day.plusDays(20), Map.of("outcome", "CONCLUDED")));
    }

    @Test
    void xes_has_the_structure_of_its_schema() throws Exception {
        Document log = xml(text("judge", "/api/cases/" + id + "/event-log?form=XES"));
        Element root = log.getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.xes-standard.org/");
        assertThat(root.getLocalName()).isEqualTo("log");
        assertThat(root.getAttribute("xes.version")).matches("\\d+\\.\\d+");
        assertThat(kinds(root))
                .isSortedAccordingTo((a, b) -> LogReading.ORDER.indexOf(a) - LogReading.ORDER.indexOf(b));
        assertThat(children(root, "extension"))
                .extracting(extension -> extension.getAttribute("prefix"))
                .containsExactly("concept", "time", "org", "lifecycle");
        assertThat(children(root, "trace")).hasSize(1);
        Element trace = children(root, "trace").get(0);
        assertThat(value(trace, "concept:name")).isNotBlank();
        List<Element> events = children(trace, "event");
        assertThat(events).hasSizeGreaterThan(10).allSatisfy(event -> {
            assertThat(value(event, "concept:name")).isNotBlank();
            assertThat(value(event, "time:timestamp"))
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d\\d:\\d\\d");
            assertThat(value(event, "lifecycle:transition")).isIn(STANDARD);
            assertThat(children(event)).allSatisfy(attribute -> {
                assertThat(attribute.getLocalName()).isIn("string", "date", "id");
                assertThat(attribute.getAttribute("key")).matches("[A-Za-z]+(:[a-z]+)?");
                assertThat(attribute.hasAttribute("value")).isTrue();
            });
            assertThat(keys(event)).doesNotHaveDuplicates();
        });
        assertThat(events).extracting(event -> value(event, "time:timestamp")).isSorted();
        assertThat(events).extracting(event -> value(event, "concept:instance")).doesNotHaveDuplicates();
        assertThat(events)
                .filteredOn(event -> value(event, "element").equals("ask-hear"))
                .extracting(event -> value(event, "lifecycle:transition"))
                .contains("schedule");
    }

    @Test
    void ocel_keeps_the_rules_of_its_schema() throws Exception {
        JsonNode log = json.readTree(text("judge", "/api/cases/" + id + "/event-log?form=OCEL"));

        assertThat(names(log)).containsExactlyInAnyOrder("objectTypes", "objects", "events", "eventTypes");
        Set<String> objects = new HashSet<>();
        for (JsonNode object : log.get("objects")) {
            assertThat(names(object)).containsExactly("id", "type", "attributes", "relationships");
            assertThat(objects.add(object.get("id").asText()))
                    .as("%s is told once", object)
                    .isTrue();
            Set<String> declared =
                    declared(log.get("objectTypes"), object.get("type").asText());
            assertThat(object.get("attributes")).allSatisfy(attribute -> {
                assertThat(names(attribute)).containsExactly("name", "time", "value");
                assertThat(attribute.get("name").asText()).isIn(declared);
                assertThat(attribute.get("time").asText()).matches("\\d{4}-.*Z");
            });
        }
        Set<String> events = new HashSet<>();
        for (JsonNode event : log.get("events")) {
            assertThat(names(event)).containsExactly("id", "type", "time", "attributes", "relationships");
            assertThat(events.add(event.get("id").asText())).isTrue();
            Set<String> declared =
                    declared(log.get("eventTypes"), event.get("type").asText());
            assertThat(event.get("attributes"))
                    .allSatisfy(attribute ->
                            assertThat(attribute.get("name").asText()).isIn(declared));
            assertThat(event.get("relationships")).isNotEmpty();
        }
        for (String list : List.of("objects", "events")) {
            log.get(list)
                    .forEach(one -> assertThat(one.get("relationships")).allSatisfy(related -> {
                        assertThat(names(related)).containsExactly("objectId", "qualifier");
                        assertThat(related.get("objectId").asText()).isIn(objects);
                        assertThat(related.get("qualifier").asText()).isNotBlank();
                    }));
        }
        assertThat(events).hasSizeGreaterThan(5);
    }

    @Test
    void a_sitting_of_the_calendar_is_an_object_with_an_event_of_its_own() throws Exception {
        JsonNode log = json.readTree(text("judge", "/api/cases/" + id + "/event-log?form=OCEL"));

        List<JsonNode> sittings = all(log.get("objects"), "type", "sitting");
        assertThat(sittings).hasSize(1);
        assertThat(sittings.get(0).get("attributes").toString()).contains("第一法庭", "HELD");
        List<JsonNode> held = StreamSupport.stream(log.get("events").spliterator(), false)
                .filter(event -> event.get("relationships")
                        .toString()
                        .contains(sittings.get(0).get("id").asText()))
                .toList();
        assertThat(held)
                .singleElement()
                .satisfies(event -> assertThat(event.get("time").asText())
                        .isEqualTo(day.plusDays(20)
                                .atTime(9, 30)
                                .atZone(clock.getZone())
                                .toInstant()
                                .toString()));
    }

    @Test
    void a_log_names_no_party_and_whoever_sees_cases_by_number_alone_is_not_told_who_acted() {
        String own = text("judge", "/api/cases/" + id + "/event-log?form=XES");
        String designer = text("designer", ALL + "XES&court=" + house.court);

        assertThat(own).contains("org:resource").doesNotContain("甲", "乙");
        assertThat(designer).contains(id.toString()).doesNotContain("org:resource", house.account("judge"));
        assertThat(text("designer", ALL + "OCEL&court=" + house.court)).doesNotContain("\"person:");
    }

    @Test
    void a_selection_is_made_by_model_and_days() {
        String today = LocalDate.now(clock).toString();
        assertThat(text("chief", ALL + "XES&process=civil-simplified-trial&from=" + today + "&to=" + today))
                .contains(id.toString(), "ask-hear")
                .doesNotContain("ask-assign");
        assertThat(text("chief", ALL + "XES&process=criminal-first-instance")).doesNotContain(id.toString());
        assertThat(text("chief", ALL + "XES&to=2020-01-01")).doesNotContain("<trace");
    }

    @Test
    void names_are_in_the_reader_s_language() {
        HttpHeaders english = new HttpHeaders();
        english.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        String log = as("chief")
                .exchange(
                        ALL + "XES&process=civil-simplified-trial",
                        HttpMethod.GET,
                        new HttpEntity<>(english),
                        String.class)
                .getBody();

        assertThat(log).contains("key=\"element\" value=\"ask-hear\"").doesNotContain("开庭审理");
        assertThat(text("chief", ALL + "XES&process=civil-simplified-trial&language=en"))
                .doesNotContain("开庭审理");
        assertThat(text("chief", ALL + "XES&process=civil-simplified-trial&language=zh"))
                .contains("开庭审理");
    }

    @Test
    void taking_a_log_out_is_an_audited_act() {
        text("judge", "/api/cases/" + id + "/event-log?form=XES");
        text("office", ALL + "OCEL&process=civil-first-instance");

        assertThat(sql.queryForList(
                        "select actor || ' ' || subject_type || ' ' || (detail ->> 'form') from court.audit_entry"
                                + " where action = 'process.log-exported' and actor in (?, ?) order by id",
                        String.class,
                        house.account("judge"),
                        house.account("office")))
                .containsExactly(house.account("judge") + " case XES", house.account("office") + " process-log OCEL");
    }

    @Test
    void a_case_out_of_reach_is_not_there() {
        CivilCourt away = new CivilCourt(application);
        ResponseEntity<JsonNode> one = http.withBasicAuth(away.account("judge"), CivilCourt.PASSWORD)
                .getForEntity("/api/cases/" + id + "/event-log?form=XES", JsonNode.class);
        ResponseEntity<JsonNode> way = http.withBasicAuth(away.account("judge"), CivilCourt.PASSWORD)
                .getForEntity("/api/cases/" + id + "/conformance", JsonNode.class);
        ResponseEntity<String> theirs = http.withBasicAuth(away.account("president"), CivilCourt.PASSWORD)
                .getForEntity(ALL + "XES", String.class);

        assertThat(one.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(one.getBody().path("code").asText()).isEqualTo("casefile.no-such-case");
        assertThat(way.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(theirs.getBody()).doesNotContain(id.toString());
        assertThat(refusal("chief", "XES&court=" + away.court)).isEqualTo("404 identity.no-such-court");
        assertThat(refusal("judge", "XES")).isEqualTo("403 identity.not-permitted");
    }

    @Test
    void what_makes_no_sense_is_refused_with_a_code() {
        assertThat(refusal("chief", "CSV")).startsWith("400 ");
        assertThat(refusal("chief", "XES&from=2026-02-01&to=2026-01-01")).isEqualTo("400 process.log-days");
        assertThat(refusal("chief", "XES&process=no-such")).isEqualTo("404 process.no-such-model");
    }

    private TestRestTemplate as(String name) {
        return http.withBasicAuth(house.account(name), CivilCourt.PASSWORD);
    }

    private String text(String who, String path) {
        ResponseEntity<String> answer = as(who).getForEntity(path, String.class);
        assertThat(answer.getStatusCode()).as(path).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        return String.valueOf(answer.getBody());
    }

    private String refusal(String who, String query) {
        ResponseEntity<JsonNode> answer = as(who).getForEntity(ALL + query, JsonNode.class);
        return answer.getStatusCode().value() + " "
                + answer.getBody().path("code").asText();
    }
}
