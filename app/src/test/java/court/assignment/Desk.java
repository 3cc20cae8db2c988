package court.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** A court with judges one, two, three beside its first two, and what its people do to assign cases. */
final class Desk {
    final CivilCourt house;
    private final TestRestTemplate http;
    private final LocalDate today;
    private final Map<String, PersonId> people = new HashMap<>();

    Desk(ApplicationContext application, TestRestTemplate http) {
        house = new CivilCourt(application);
        this.http = http;
        today = LocalDate.now(application.getBean(Clock.class));
        List.of("民间借贷纠纷", "离婚纠纷").forEach(cause -> cause(application.getBean(JdbcTemplate.class), cause));
        people.put("judge", house.judge);
        List.of("one", "two", "three")
                .forEach(name -> people.put(name, house.person(name, house.court, house.civil, Role.JUDGE)));
        get("chief", "/api/assignment/judges")
                .forEach(row -> people.put(
                        row.get("name").asText(),
                        PersonId.parse(row.get("personId").asText())));
    }

    private static void cause(JdbcTemplate sql, String name) {
        sql.update(
                "insert into court.casefile_cause (id, domain, level, code, name, valid_from)"
                        + " select gen_random_uuid(), 'DESK', 1, ?, ?, '2020-01-01'"
                        + " where not exists (select 1 from court.casefile_cause where name = ? and valid_to is null)",
                name,
                name,
                name);
    }

    String today() {
        return today.toString();
    }

    String id(String name) {
        return Objects.requireNonNull(people.get(name), name).toString();
    }

    String accountOf(String id) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().toString().equals(id))
                .map(person -> house.account(person.getKey()))
                .findFirst()
                .orElseThrow();
    }

    private TestRestTemplate as(String who) {
        return http.withBasicAuth(who.contains("-") ? who : house.account(who), CivilCourt.PASSWORD);
    }

    JsonNode get(String who, String path) {
        return as(who).getForObject(path, JsonNode.class);
    }

    String text(String who, String path) {
        return Objects.requireNonNull(as(who).getForObject(path, String.class));
    }

    byte[] bytes(String who, String path) {
        return Objects.requireNonNull(as(who).getForObject(path, byte[].class));
    }

    ResponseEntity<JsonNode> post(String who, String path, Map<String, ?> body) {
        return as(who).postForEntity(path, body, JsonNode.class);
    }

    void settle(String name, int coefficient, String causes, @Nullable Integer ceiling) {
        settling(name, coefficient, causes, "", ceiling);
    }

    ResponseEntity<JsonNode> settling(String name, String causes, String procedures) {
        return settling(name, 1000, causes, procedures, null);
    }

    private ResponseEntity<JsonNode> settling(
            String name, int coefficient, String causes, String procedures, @Nullable Integer ceiling) {
        Map<String, Object> body = new HashMap<>(
                Map.of("coefficient", coefficient, "causes", causes, "procedures", procedures, "version", 0));
        body.put("ceiling", ceiling);
        return as("office")
                .exchange("/api/assignment/judges/" + id(name), HttpMethod.PUT, new HttpEntity<>(body), JsonNode.class);
    }

    /** A case that somebody has given to the first judge without a draw. */
    CaseId byHand() {
        return house.aCase(Procedure.SIMPLIFIED, today);
    }

    /** A case that waits to be assigned. */
    CaseId accepted() {
        return house.file(
                Procedure.SIMPLIFIED,
                today,
                Map.of(),
                "DESK",
                List.of(NewDeed.of(DeedKind.ACCEPTED, today, Map.of("division", house.civil.toString()))));
    }

    ResponseEntity<JsonNode> draw(CaseId id) {
        return task(id, "chief", Map.of("way", "DRAW", "procedure", "SIMPLIFIED", "bench", "SOLE"));
    }

    ResponseEntity<JsonNode> task(CaseId id, String who, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("effectiveDay", today());
        return task(id, who, "casefile.assign", all);
    }

    ResponseEntity<JsonNode> task(CaseId id, String who, String form, Map<String, Object> values) {
        return complete(item(id, who, form), who, values);
    }

    /** An open task of a case as somebody sees it. */
    JsonNode item(CaseId id, String who, String form) {
        return StreamSupport.stream(get(who, "/api/cases/" + id + "/work-items").spliterator(), false)
                .filter(i -> i.get("form").asText().equals(form)
                        && i.get("status").asText().equals("OPEN"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + form));
    }

    ResponseEntity<JsonNode> complete(JsonNode item, String who, Map<String, Object> values) {
        return post(
                who,
                "/api/work-items/" + item.get("id").asText() + "/complete",
                Map.of("version", item.get("version").asInt(), "values", values));
    }

    ResponseEntity<JsonNode> deedForm(CaseId id, String who, String form, Map<String, Object> values) {
        return post(who, "/api/cases/" + id + "/deeds/" + form, Map.of("values", values));
    }

    JsonNode deed(CaseId id, String kind) {
        String judge = accountOf(judge(id));
        return StreamSupport.stream(get(judge, "/api/cases/" + id + "/timeline").spliterator(), false)
                .filter(entry -> entry.get("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The judge whom the case says that it is with. */
    String judge(CaseId id) {
        String name = get("president", "/api/cases/" + id).at("/staff/judge").asText();
        return id(name);
    }

    String stage(CaseId id) {
        return get("president", "/api/cases/" + id).get("stage").asText();
    }

    List<String> kinds(CaseId id) {
        return StreamSupport.stream(
                        get("president", "/api/cases/" + id + "/assignment").spliterator(), false)
                .map(entry -> entry.at("/entry/kind").asText())
                .toList();
    }

    /** Whom the last entry about a case left out, by name and rule. */
    List<String> excluded(CaseId id) {
        JsonNode entries = get("president", "/api/cases/" + id + "/assignment");
        return StreamSupport.stream(
                        entries.get(entries.size() - 1).at("/says/excluded").spliterator(), false)
                .map(who -> who.get("name").asText() + " " + who.get("rule").asText())
                .toList();
    }

    /** Names a judge for a case that waits to be assigned. */
    ResponseEntity<JsonNode> name(CaseId id, String judge, Map<String, Object> more) {
        return nameAs("chief", id, judge, more);
    }

    ResponseEntity<JsonNode> nameAs(String who, CaseId id, String judge, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "way", "NAMED",
                "judge", id(judge),
                "reasonCode", "SERIES",
                "reason", "同一租约",
                "procedure", "SIMPLIFIED",
                "bench", "SOLE"));
        values.putAll(more);
        return task(id, who, values);
    }

    ResponseEntity<JsonNode> decide(CaseId id, String who, String decision) {
        return task(id, who, "assignment.approve", Map.of("decision", decision));
    }

    static String code(ResponseEntity<JsonNode> refused) {
        return Objects.requireNonNull(refused.getBody()).get("code").asText();
    }
}
