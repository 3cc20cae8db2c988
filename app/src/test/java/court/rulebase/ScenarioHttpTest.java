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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class ScenarioHttpTest {
    private static final String PATH = "triage/jurisdiction/jurisdiction.scenarios.yaml";
    private static final String AMOUNTS = "triage/jurisdiction/amounts.drl";
    private static final String BOOK = "triage.jurisdiction";

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

    private String at(String what) {
        return "/api/rule-releases/" + desk.active() + "/" + what;
    }

    private String text(String path) {
        return body(desk.get(AUTHOR, at("files?path=" + path))).path("text").asText();
    }

    private JsonNode forms(@Nullable String text) {
        Map<String, Object> typed = new HashMap<>(Map.of("path", PATH));
        typed.put("text", text);
        return body(desk.post(AUTHOR, at("scenarios/reading"), typed));
    }

    private ResponseEntity<JsonNode> write(String text, @Nullable Integer at, List<JsonNode> scenarios) {
        Map<String, Object> writing = new HashMap<>(Map.of("path", PATH, "text", text, "scenarios", scenarios));
        writing.put("at", at);
        return desk.post(AUTHOR, at("scenarios/writing"), writing);
    }

    private JsonNode play(String text, List<Map<String, String>> files) {
        return body(desk.post(AUTHOR, at("scenarios"), Map.of("path", PATH, "text", text, "files", files)));
    }

    @Test
    void a_file_opens_as_forms_in_the_words_of_the_court() {
        JsonNode forms = forms(null);

        assertThat(forms.path("problems")).isEmpty();
        assertThat(forms.at("/scenarios/0/form/given/0/type").asText()).isEqualTo("FilingFacts");
        assertThat(forms.at("/facts/0/title").asText()).isEqualTo("立案情况");
        assertThat(forms.at("/facts/0/fields").findValuesAsText("title")).contains("标的额", "立案日");
        JsonNode rules = forms.at("/findings/0/fields/0");
        assertThat(rules.path("name").asText()).isEqualTo("rule");
        assertThat(rules.path("choices").findValuesAsText("label")).anyMatch(label -> label.startsWith("TR-101 "));
    }

    @Test
    void a_form_is_written_into_its_own_lines_and_played_before_anything_is_stored() {
        String stored = text(PATH);
        ObjectNode form = forms(null).at("/scenarios/0/form").deepCopy();
        form.set("expect", form.arrayNode());

        JsonNode written = body(write(stored, 0, List.of(form)));

        String text = written.path("text").asText();
        assertThat(text).contains("  expect: {}\n").hasSizeLessThan(stored.length());
        assertThat(text.lines().skip(4)).containsAll(stored.lines().skip(5).toList());
        assertThat(written.at("/reading/scenarios/0/form")).isEqualTo(form);
        JsonNode played = play(text, List.of()).at("/results/0");
        assertThat(played.path("holds").asBoolean()).isFalse();
        assertThat(played.at("/findings/0/standing").asText()).isEqualTo("EXTRA");
        assertThat(played.at("/fired/0/basis").asText()).isNotBlank();
        assertThat(text(PATH)).isEqualTo(stored);

        form.set("expect", played.path("taken"));
        String taken = body(write(text, 0, List.of(form))).path("text").asText();
        assertThat(play(taken, List.of()).at("/results/0/holds").asBoolean()).isTrue();
    }

    @Test
    void what_differs_is_said_in_the_readers_words() {
        JsonNode pair = play(text(PATH).replaceFirst("规则: TR-101", "规则: TR-102"), List.of())
                .at("/results/0/findings/0");

        assertThat(pair.path("standing").asText()).isEqualTo("DIFFERENT");
        JsonNode line = pair.at("/lines/0");
        assertThat(line.path("term").asText()).isEqualTo("规则");
        assertThat(line.path("expected").asText()).startsWith("TR-102 ");
        assertThat(line.path("actual").asText()).startsWith("TR-101 ");
        assertThat(line.path("differs").asBoolean()).isTrue();
    }

    @Test
    void a_field_that_does_not_fit_is_named() {
        ObjectNode form = forms(null).at("/scenarios/0/form").deepCopy();
        form.withArray("/given/0/parts")
                .addObject()
                .put("component", "specialised")
                .put("text", "也许");

        ResponseEntity<JsonNode> refused = write(text(PATH), 0, List.of(form));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(refused).at("/errors/0/field").asText()).isEqualTo("$.given[0].specialised");
        assertThat(body(refused).at("/errors/0/message").asText()).contains("true / false");
        assertThat(code(write(text(PATH), 999, List.of(form.deepCopy().put("title", "x")))))
                .isIn("rulebase.cannot-write", "kernel.bad-fields");
        assertThat(write(text(PATH), 0, List.of(form, form)).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void unsaved_rules_are_judged_and_broken_ones_say_where() {
        String changed = text(AMOUNTS).replace("500000000", "600000000");
        String broken = text(AMOUNTS).replaceFirst("amount", "amuont");

        JsonNode otherwise = play(text(PATH), List.of(Map.of("path", AMOUNTS, "text", changed)));
        JsonNode nothing = play(text(PATH), List.of(Map.of("path", AMOUNTS, "text", broken)));

        assertThat(otherwise.path("results"))
                .anyMatch(result -> !result.path("holds").asBoolean());
        assertThat(nothing.path("results")).isEmpty();
        assertThat(nothing.at("/problems/0/file").asText()).isEqualTo(AMOUNTS);
        assertThat(nothing.at("/problems/0/line").asInt()).isPositive();
    }

    @Test
    void the_lines_of_a_rule_become_scenarios_that_hold() {
        JsonNode lines = body(desk.post(
                AUTHOR,
                at("rulebooks/" + BOOK + "/boundaries"),
                Map.of("rule", "TR-101", "files", List.of(Map.of("path", PATH, "text", text(PATH))))));

        assertThat(lines.findValuesAsText("value")).contains("500,000,000", "2021年10月1日");
        List<JsonNode> proposed = lines.findValues("scenario");
        String text = body(write(text(PATH), null, proposed)).path("text").asText();
        assertThat(text).startsWith(text(PATH)).contains("（恰为界限）", "（前一日）");
        assertThat(play(text, List.of()).path("results"))
                .hasSizeGreaterThan(proposed.size())
                .allMatch(result -> result.path("holds").asBoolean());
        assertThat(desk.post(AUTHOR, at("rulebooks/" + BOOK + "/boundaries"), Map.of("rule", "TR-999"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_decision_becomes_a_scenario_without_what_tells_of_its_case() {
        Map<String, Object> facts = Map.of(
                "Occurrence",
                Map.of("id", "0192f0aa-real", "kind", "casefile.accepted", "day", "2026-03-02", "party", "张三"),
                "CaseProfile",
                Map.of("caseClass", "ENFORCEMENT", "procedure", "IMPLEMENTATION", "court", "bj-0101"));
        String decision = body(desk.decide(AUTHOR, "timelimit.clocks", facts))
                .path("decision")
                .asText();

        JsonNode made = body(desk.get(AUTHOR, "/api/rulebooks/decisions/" + decision + "/scenario"));

        assertThat(made.toString()).doesNotContain("0192f0aa", "张三", "bj-0101");
        assertThat(made.path("rulebook").asText()).isEqualTo("timelimit.clocks");
        assertThat(made.path("sameRules").asBoolean()).isTrue();
        assertThat(made.path("scenario").toString()).contains("casefile.accepted", "2026-03-02");
        assertThat(made.at("/scenario/expect")).isNotEmpty();
        assertThat(made.at("/scenario/expect").toString()).contains("甲");
    }

    @Test
    void who_may_not_draft_may_not_write_nor_have_unsaved_rules_judged() {
        assertThat(desk.post(JUDGE, at("scenarios/writing"), Map.of("path", PATH, "text", ""))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(desk.post(
                                JUDGE,
                                at("scenarios"),
                                Map.of("path", PATH, "files", List.of(Map.of("path", AMOUNTS, "text", ""))))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }
}
