package court.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.DemoTest;
import court.bpmn.ShippedModels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a designer asks while drawing: nothing is stored, and the answers are those of an upload. */
@DemoTest
class ModelDeskHttpTest {
    private static final String MODEL = "civil-simplified-trial";
    private static final String FORM = "hearing.hold";
    private static final String ADDED = """
            - key: remark
              type: text
              label: { zh: 备注, en: Remark }
              required: false
            """;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcTemplate sql;

    private static String shipped(String model) {
        return ShippedModels.all().stream()
                .filter(file -> file.processId().equals(model))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<JsonNode> post(String who, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Accept-Language", "zh-CN");
        return http.withBasicAuth(who, "tianping-demo")
                .postForEntity(path, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private JsonNode body(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(String.valueOf(answer.getBody()))
                .isTrue();
        return Objects.requireNonNull(answer.getBody());
    }

    private JsonNode palette() {
        return Objects.requireNonNull(http.withBasicAuth("designer1", "tianping-demo")
                .getForEntity("/api/process-models/palette", JsonNode.class)
                .getBody());
    }

    private static Map<String, String> drawing(String xml) {
        return Map.of("processId", MODEL, "xml", xml);
    }

    private long stored() {
        return Objects.requireNonNull(sql.queryForObject("select count(*) from court.process_model", Long.class));
    }

    @Test
    void a_drawing_is_checked_as_an_upload_would_be_and_nothing_is_stored() {
        long before = stored();
        JsonNode good = body(post("designer1", "/api/process-models/check", drawing(shipped(MODEL))));
        assertThat(good.get("problems")).isEmpty();
        assertThat(good.get("variables").toString()).contains("\"hearing\"", "\"service\"");

        String bad = shipped(MODEL).replace("name=\"开庭审理\"", "name=\"${''.getClass()}\"");
        JsonNode problem = body(post("designer1", "/api/process-models/check", drawing(bad)))
                .get("problems")
                .get(0);
        assertThat(problem.get("element").asText()).isEqualTo("ask-hear");
        assertThat(problem.get("line").asInt()).isGreaterThan(1);
        assertThat(problem.get("code").asText()).isEqualTo("process.expression-not-allowed");
        assertThat(problem.get("message").asText()).isEqualTo("此处（name）不得含有表达式。");
        assertThat(problem.get("messageEn").asText()).isNotBlank();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void an_imagined_case_rests_where_its_standing_says() {
        Map<String, String> standing = Map.of("service", "PENDING", "answer", "DONE", "hearing", "NONE");
        JsonNode first = walk(standing, List.of());
        assertThat(texts(first.get("places"))).contains("ask-serve-complaint", "ask-schedule");
        assertThat(texts(first.get("passed"))).contains("wait-answer");

        Map<String, String> later = Map.of("service", "DONE", "answer", "DONE", "hearing", "CONCLUDED");
        JsonNode then = walk(later, texts(first.get("places")));
        assertThat(texts(then.get("places"))).containsExactly("call-decision");
    }

    private JsonNode walk(Map<String, String> standing, List<String> from) {
        return body(post(
                "designer1",
                "/api/process-models/walk",
                Map.of("drawing", drawing(shipped(MODEL)), "standing", standing, "from", from)));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void a_walk_that_cannot_be_made_is_refused_with_its_reason() {
        Map<String, Object> unknown =
                Map.of("drawing", drawing(shipped(MODEL)), "standing", Map.of("hearing", "ROYAL"), "from", List.of());
        assertThat(code(post("designer1", "/api/process-models/walk", unknown))).isEqualTo("process.bad-standing");
        Map<String, Object> elsewhere =
                Map.of("drawing", drawing(shipped(MODEL)), "standing", Map.of(), "from", List.of("do-summon"));
        assertThat(code(post("designer1", "/api/process-models/walk", elsewhere)))
                .isEqualTo("kernel.bad-parameter");
        Map<String, Object> broken = Map.of("drawing", drawing("<broken/>"), "standing", Map.of(), "from", List.of());
        assertThat(code(post("designer1", "/api/process-models/walk", broken))).isEqualTo("process.no-walk");
    }

    private static String code(ResponseEntity<JsonNode> refusal) {
        return Objects.requireNonNull(refusal.getBody()).path("code").asText();
    }

    @Test
    void the_palette_holds_all_that_may_stand_in_a_model() {
        JsonNode palette = palette();
        assertThat(palette.get("templates")).hasSize(6);
        assertThat(palette.get("roles").has("judge")).isTrue();
        assertThat(palette.get("steps").has("document.summons")).isTrue();
        assertThat(palette.get("models").findValuesAsText("id")).contains(MODEL);
        assertThat(palette.get("starter").asText()).contains("new-model");
        assertThat(palette.get("lint").get("rules").size()).isGreaterThan(10);
    }

    @Test
    void a_form_is_changed_by_two_designers_and_changed_back() {
        String own = body(post("designer1", "/api/process-forms/check", form(fileOf(FORM))))
                .get("text")
                .asText();
        String longer = own + ADDED;
        assertThat(body(post("designer1", "/api/process-forms/check", form(longer)))
                        .get("problems"))
                .isEmpty();
        String id = body(post("designer1", "/api/process-forms", form(longer)))
                .get("id")
                .asText();
        assertThat(code(post("designer1", "/api/process-forms/" + id + "/approve", "")))
                .isEqualTo("process.same-designer");
        assertThat(code(post("designer2", "/api/process-forms/" + id + "/activate", "")))
                .isEqualTo("process.not-approved");
        try {
            putInForce(id);
            assertThat(fields()).contains("remark");
        } finally {
            putInForce(body(post("designer1", "/api/process-forms", form(own)))
                    .get("id")
                    .asText());
        }
        assertThat(fields()).doesNotContain("remark").contains("outcome");
    }

    @Test
    void a_form_without_what_the_application_reads_is_no_more_than_a_draft() {
        JsonNode draft = body(post(
                "designer1",
                "/api/process-forms",
                form("key: hearing.hold\ntitle: { zh: 一, en: A }\ndeeds: [hearing.held]\nfields: []\n")));
        assertThat(draft.get("status").asText()).isEqualTo("DRAFT");
        assertThat(draft.get("problems").findValuesAsText("element")).contains("outcome", "effectiveDay");
        assertThat(code(post(
                        "designer2", "/api/process-forms/" + draft.get("id").asText() + "/approve", "")))
                .isEqualTo("process.has-problems");
    }

    private void putInForce(String id) {
        body(post("designer2", "/api/process-forms/" + id + "/approve", ""));
        body(post("designer2", "/api/process-forms/" + id + "/activate", ""));
    }

    private List<String> fields() {
        return palette().get("forms").findParents("deeds").stream()
                .filter(form -> form.get("key").asText().equals(FORM))
                .flatMap(form -> form.get("fields").findValuesAsText("key").stream())
                .toList();
    }

    private String fileOf(String key) {
        return StreamSupport.stream(palette().get("forms").spliterator(), false)
                .filter(form -> form.get("key").asText().equals(key))
                .map(JsonNode::toString)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> form(String text) {
        return Map.of("key", FORM, "text", text, "note", "试验");
    }
}
