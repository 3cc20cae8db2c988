package court.rulebase.node;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.body;
import static court.rulebase.RuleDesk.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import court.rulebase.RuleDesk;
import court.rulebase.Rulebooks;
import court.rulebase.SampleRules;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class BaselineTest {
    private static final String BASELINE = "/api/rule-releases/baseline/";

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    Baseline baseline;

    @Autowired
    Follower follower;

    @Autowired
    Rulebooks rulebooks;

    @Autowired
    JdbcTemplate sql;

    RuleDesk desk;
    RuleFiles shipped;
    String live;

    @BeforeEach
    void officers_have_put_rules_of_their_own_in_force() throws IOException {
        desk = new RuleDesk(http, people, courts);
        shipped = RuleFiles.ofClassPath(BaselineTest.class.getClassLoader());
        live = desk.inForce(SampleRules.files("P6M", "P3M"));
    }

    @AfterEach
    void the_shipped_rules_are_the_usual_ones_again() {
        baseline.bring(shipped);
        follower.catchUp();
    }

    @Test
    void newly_shipped_files_that_officers_did_not_touch_are_merged() {
        baseline.bring(with(SampleRules.pairs()));
        follower.catchUp();

        assertThat(taken().path("outcome").asText()).isEqualTo("MERGED");
        assertThat(rulebooks.inForce().rulebooks()).containsKeys("sample.pairs", SampleRules.NAME);
        assertThat(rulebooks.inForce().id()).isNotEqualTo(UUID.fromString(live));
    }

    @Test
    void newly_shipped_files_that_officers_changed_otherwise_are_shown_and_nothing_is_overridden() {
        baseline.bring(with(SampleRules.files("P11M", "P3M")));
        follower.catchUp();

        assertThat(taken().path("outcome").asText()).isEqualTo("KEPT");
        assertThat(taken().path("conflicts")).hasSize(2);
        assertThat(taken().at("/conflicts/0").asText()).isEqualTo(SampleRules.DRL);
        assertThat(rulebooks.inForce().id()).hasToString(live);
    }

    @Test
    void an_officer_decides_file_by_file_what_shall_hold_and_gets_a_draft() {
        baseline.bring(with(SampleRules.files("P11M", "P3M")));
        JsonNode all = body(desk.get(AUTHOR, BASELINE + "comparison"));
        assertThat(all.path("files").findValuesAsText("path")).containsExactly(SampleRules.DRL, SampleRules.SCENARIOS);
        assertThat(all.path("files").findValuesAsText("changed")).containsOnly("BOTH");
        JsonNode file = body(desk.get(AUTHOR, BASELINE + "file?path=" + SampleRules.DRL));
        assertThat(file.path("base").isNull()).isTrue();
        assertThat(file.path("shipped").asText()).contains("P11M");
        assertThat(file.path("live").asText()).contains("P6M");
        assertThat(file.at("/rules/0/code").asText()).isEqualTo("SA-101");
        assertThat(file.path("rules")).hasSize(1);

        String shippedId = all.path("shipped").asText();
        JsonNode draft = body(desk.post(
                AUTHOR,
                BASELINE + "draft",
                Map.of(
                        "shipped",
                        shippedId,
                        "take",
                        List.of(SampleRules.DRL, SampleRules.SCENARIOS),
                        "note",
                        "取随附文本")));

        assertThat(draft.path("status").asText()).isEqualTo("checked");
        assertThat(draft.path("sha256").asText())
                .isEqualTo(shipped.with(rules(SampleRules.files("P11M", "P3M")), List.of())
                        .sha256());
        assertThat(rulebooks.inForce().id()).hasToString(live);
        assertThat(body(desk.get(AUTHOR, BASELINE + "comparison"))
                        .at("/draft/id")
                        .asText())
                .isEqualTo(draft.path("id").asText());
        assertThat(code(desk.post(AUTHOR, BASELINE + "draft", Map.of("shipped", live, "take", List.of(), "note", ""))))
                .isEqualTo("rulebase.changed-meanwhile");

        JsonNode kept = body(
                desk.post(AUTHOR, BASELINE + "draft", Map.of("shipped", shippedId, "take", List.of(), "note", "")));
        assertThat(kept.path("id").asText()).isEqualTo(live);
    }

    @Test
    void an_older_version_that_restarts_beside_newer_ones_does_not_bring_its_rules_back() {
        sql.update("insert into court.rulebase_node (node, state, message, at, seen_at)"
                + " values ('newer', 'READY', '', now(), now())");
        baseline.bring(with(SampleRules.pairs()));
        String taken = taken().path("release").asText();

        baseline.bring(shipped);

        assertThat(taken().path("release").asText()).isEqualTo(taken);
        sql.update("delete from court.rulebase_node where node = 'newer'");
    }

    private RuleFiles with(Map<String, String> files) {
        return shipped.with(rules(files), List.of());
    }

    private static List<RuleFile> rules(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new RuleFile(file.getKey(), file.getValue()))
                .toList();
    }

    private JsonNode taken() {
        return body(desk.get(AUTHOR, "/api/rule-releases/baseline"));
    }
}
