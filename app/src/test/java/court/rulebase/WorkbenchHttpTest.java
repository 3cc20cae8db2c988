package court.rulebase;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.JUDGE;
import static court.rulebase.RuleDesk.body;
import static court.rulebase.RuleDesk.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class WorkbenchHttpTest {
    private static final String AMOUNTS = "triage/jurisdiction/amounts.drl";
    private static final String LIMITS = "timelimit/limits/trial-limits.drl.csv";

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    RuleDesk desk;

    @BeforeEach
    void two_officers() {
        desk = new RuleDesk(http, people, courts);
    }

    private static String at(String release, String what) {
        return "/api/rule-releases/" + release + "/" + what;
    }

    private JsonNode read(String path) {
        return body(desk.get(AUTHOR, at(desk.active(), "reading?path=" + path)));
    }

    private String text(String path) {
        return body(desk.get(AUTHOR, at(desk.active(), "files?path=" + path)))
                .path("text")
                .asText();
    }

    @Test
    void a_file_reads_as_sentences() {
        JsonNode rule = read(AMOUNTS).at("/rules/0");

        assertThat(rule.path("code").asText()).isEqualTo("TR-101");
        assertThat(rule.at("/when/0/words").asText())
                .contains("立案日不早于2021年10月1日")
                .contains("标的额不少于500,000,000");
    }

    @Test
    void a_table_reads_as_a_grid_with_the_sentence_of_each_row() {
        JsonNode reading = read(LIMITS);

        assertThat(reading.at("/table/columns/1/title").asText()).isEqualTo("案件类别");
        assertThat(reading.at("/table/rows").size())
                .isEqualTo(reading.path("rules").size());
        assertThat(reading.at("/rules/0/then/0/words").asText()).contains("基本期限 6个月");
    }

    @Test
    void a_changed_sentence_becomes_a_draft_whose_rule_differs() {
        String active = desk.active();
        ObjectNode rule = read(AMOUNTS).path("rules").get(0).deepCopy();
        ((ObjectNode) rule.at("/when/0/conditions/6/operands/0")).put("text", "600000000");

        ResponseEntity<JsonNode> written = desk.post(
                AUTHOR,
                at(active, "writing"),
                Map.of("path", AMOUNTS, "text", text(AMOUNTS), "code", "TR-101", "rule", rule));

        assertThat(written.getStatusCode()).as("%s", written.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(body(written).at("/reading/rules/0/when/0/words").asText()).contains("标的额不少于600,000,000");
        String draft = body(desk.draft(
                        AUTHOR, Map.of(AMOUNTS, body(written).path("text").asText()), List.of(), Map.of()))
                .path("id")
                .asText();
        JsonNode changes = body(desk.get(AUTHOR, at(draft, "difference?against=" + active)));
        assertThat(changes.findValuesAsText("code")).containsExactly("TR-101", "TR-101", "TR-101");
        assertThat(changes.at("/0/change").asText()).isEqualTo("CHANGED");
        assertThat(changes.at("/0/before/when/0/words").asText()).contains("500,000,000");
        assertThat(changes.at("/0/after/when/0/words").asText()).contains("600,000,000");
    }

    @Test
    void unsaved_text_shows_its_problems_where_they_are() {
        String broken = text(AMOUNTS).replaceFirst("amount != null", "amuont != null");

        JsonNode reading =
                body(desk.post(AUTHOR, at(desk.active(), "reading"), Map.of("path", AMOUNTS, "text", broken)));

        assertThat(reading.path("rules")).isEmpty();
        JsonNode problem = reading.at("/problems/0");
        assertThat(problem.path("message").asText()).contains("amuont");
        assertThat(broken.lines().toList().get(problem.path("line").asInt() - 1))
                .contains("amuont");
    }

    @Test
    void cells_become_the_text_of_a_table() {
        JsonNode table = read(LIMITS).path("table");
        List<List<String>> lines = new ArrayList<>();
        table.path("head").forEach(line -> lines.add(cells(line)));
        table.path("rows").forEach(line -> lines.add(cells(line)));
        int base = column(table, "基本期限");
        lines.get(table.path("firstRow").asInt() - 1).set(base, "P5M");

        JsonNode written = body(desk.post(AUTHOR, at(desk.active(), "table"), Map.of("path", LIMITS, "lines", lines)));

        assertThat(written.at("/reading/problems")).isEmpty();
        assertThat(written.at("/reading/rules/0/then/0/words").asText()).contains("基本期限 5个月");
    }

    private static List<String> cells(JsonNode line) {
        List<String> cells = new ArrayList<>();
        line.forEach(cell -> cells.add(cell.asText()));
        return cells;
    }

    private static int column(JsonNode table, String title) {
        for (int i = 0; i < table.path("columns").size(); i++) {
            if (table.at("/columns/" + i + "/title").asText().equals(title)) {
                return i;
            }
        }
        throw new AssertionError(title);
    }

    @Test
    void rules_are_found_by_code_article_and_word() {
        assertThat(found("q=TL-101")).contains("TL-101");
        assertThat(found("q=法发〔2021〕27号")).contains("TR-101", "TR-102");
        assertThat(found("q=审限 试点法院&rulebook=timelimit.limits"))
                .contains("TL-103")
                .doesNotContain("TR-101");
        JsonNode first = body(desk.get(AUTHOR, "/api/rules?size=2"));
        JsonNode second = body(
                desk.get(AUTHOR, "/api/rules?size=2&after=" + first.path("next").asText()));
        assertThat(second.at("/rows/0/rule/code").asText())
                .isGreaterThan(first.at("/rows/1/rule/code").asText());
    }

    private List<String> found(String query) {
        return body(desk.get(AUTHOR, "/api/rules?size=100&" + query)).findValuesAsText("code");
    }

    @Test
    void a_rule_knows_its_scenarios_and_its_versions() {
        JsonNode life = body(desk.get(AUTHOR, "/api/rules/TR-101"));

        assertThat(life.at("/found/path").asText()).isEqualTo(AMOUNTS);
        assertThat(life.path("proofs")).isNotEmpty();
        assertThat(life.at("/proofs/0/file").asText()).endsWith(".scenarios.yaml");
        assertThat(life.at("/versions/0/rule/code").asText()).isEqualTo("TR-101");
        assertThat(desk.get(AUTHOR, "/api/rules/TR-999").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_scenario_that_fails_shows_what_came_instead() {
        String path = "triage/jurisdiction/jurisdiction.scenarios.yaml";
        String active = desk.active();

        JsonNode stored = body(desk.post(AUTHOR, at(active, "scenarios"), Map.of("path", path)));
        JsonNode all = body(desk.post(AUTHOR, at(active, "rulebooks/triage.jurisdiction/scenarios"), Map.of()));
        JsonNode typed = body(desk.post(
                AUTHOR,
                at(active, "scenarios"),
                Map.of("path", path, "text", text(path).replace("TR-101", "TR-102"))));

        assertThat(stored.path("results"))
                .isNotEmpty()
                .allMatch(result -> result.path("holds").asBoolean());
        assertThat(all.path("results"))
                .hasSizeGreaterThanOrEqualTo(stored.path("results").size());
        assertThat(typed.path("results")).anySatisfy(result -> {
            assertThat(result.path("holds").asBoolean()).isFalse();
            assertThat(result.path("findings").toString()).contains("TR-101");
        });
    }

    @Test
    void a_draft_is_played_while_its_scenarios_fail() {
        String changed = text(AMOUNTS).replace("500000000", "600000000");
        String id = body(desk.draft(AUTHOR, Map.of(AMOUNTS, changed), List.of(), Map.of()))
                .path("id")
                .asText();

        JsonNode run = body(desk.post(AUTHOR, at(id, "rulebooks/triage.jurisdiction/scenarios"), Map.of()));

        assertThat(run.path("results"))
                .anyMatch(result -> result.path("holds").asBoolean())
                .anyMatch(result -> !result.path("holds").asBoolean());
    }

    @Test
    void who_may_not_draft_may_not_write() {
        ResponseEntity<JsonNode> refused =
                desk.post(JUDGE, at(desk.active(), "writing"), Map.of("path", AMOUNTS, "text", "", "code", "TR-101"));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(desk.post(
                                AUTHOR,
                                at(desk.active(), "writing"),
                                Map.of("path", AMOUNTS, "text", "", "rule", Map.of("code", "TR-101")))
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(code(desk.post(
                        AUTHOR, at(desk.active(), "writing"), Map.of("path", LIMITS, "text", "", "code", "TL-101"))))
                .isEqualTo("rulebase.not-a-text-file");
    }
}
