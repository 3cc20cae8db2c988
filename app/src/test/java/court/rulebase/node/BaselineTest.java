package court.rulebase.node;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.body;
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

@CourtTest
class BaselineTest {
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

    private RuleFiles with(Map<String, String> files) {
        List<RuleFile> more = files.entrySet().stream()
                .map(file -> new RuleFile(file.getKey(), file.getValue()))
                .toList();
        return shipped.with(more, List.of());
    }

    private JsonNode taken() {
        return body(desk.get(AUTHOR, "/api/rule-releases/baseline"));
    }
}
