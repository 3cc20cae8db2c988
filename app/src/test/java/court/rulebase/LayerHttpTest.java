package court.rulebase;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.COURT_OFFICER;
import static court.rulebase.RuleDesk.body;
import static court.rulebase.RuleDesk.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

@CourtTest
class LayerHttpTest {
    private static final String AMOUNTS = "triage/jurisdiction/amounts.drl";

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    RuleDesk desk;

    @BeforeEach
    void officers_of_two_layers() {
        desk = new RuleDesk(http, people, courts);
    }

    private Map<String, String> changedLaw() {
        String text = body(desk.get(AUTHOR, "/api/rule-releases/" + desk.active() + "/files?path=" + AMOUNTS))
                .path("text")
                .asText();
        return Map.of(AMOUNTS, text.replace("双方均在或均不在本省，五亿元以上", "双方均在或均不在本省，五亿元及以上"));
    }

    @Test
    void a_court_officer_sees_which_provision_stands_in_the_way() {
        JsonNode draft = body(desk.draft(COURT_OFFICER, changedLaw(), List.of(), Map.of()));

        assertThat(draft.path("status").asText()).isEqualTo("draft");
        assertThat(draft.path("problems").findValuesAsText("code")).contains("rulebase.layer-above");
        assertThat(draft.path("problems").findValuesAsText("message"))
                .anyMatch(message -> message.contains("TR-101") && message.contains("法发〔2021〕27号"));
        assertThat(desk.approve(AUTHOR, draft.path("id").asText()).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void a_court_officer_does_not_approve_what_changes_the_law() {
        String draft = desk.drafted(changedLaw());

        assertThat(code(desk.approve(COURT_OFFICER, draft))).isEqualTo("rulebase.not-your-layer");
    }
}
