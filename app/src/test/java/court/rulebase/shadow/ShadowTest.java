package court.rulebase.shadow;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.JUDGE;
import static court.rulebase.RuleDesk.SECOND;
import static court.rulebase.RuleDesk.body;
import static court.rulebase.RuleDesk.claim;
import static court.rulebase.RuleDesk.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import court.rulebase.RuleDesk;
import court.rulebase.RulebaseSettings;
import court.rulebase.Rulebooks;
import court.rulebase.SampleRules;
import court.rules.Answer;
import court.rules.Rulebook;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

@CourtTest
class ShadowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    Rulebooks rulebooks;

    RuleDesk desk;

    @BeforeEach
    void sample_rules_in_force() {
        desk = new RuleDesk(http, people, courts);
        desk.inForce(changed("P6M"));
    }

    private static Map<String, String> changed(String ordinary) {
        Map<String, String> files = new HashMap<>(SampleRules.files(ordinary, "P3M"));
        files.put(SampleRules.FOLDER + "titles.en.yaml", "SA-101: Ordinary " + UUID.randomUUID());
        return files;
    }

    private static String shadow(String draft) {
        return "/api/rule-releases/" + draft + "/shadow";
    }

    private JsonNode started(String draft) {
        JsonNode state = body(desk.post(AUTHOR, shadow(draft), Map.of()));
        assertThat(state.path("running").asBoolean()).as("%s", state).isTrue();
        return state;
    }

    private JsonNode until(String draft, Predicate<JsonNode> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode state = body(desk.get(SECOND, shadow(draft)));
        while (!wanted.test(state) && System.nanoTime() < end) {
            Thread.sleep(100);
            state = body(desk.get(SECOND, shadow(draft)));
        }
        assertThat(wanted.test(state)).as("%s", state).isTrue();
        return state;
    }

    private void decide(String track, String expected) {
        assertThat(body(desk.decide(JUDGE, SampleRules.NAME, Map.of("Claim", claim(track))))
                        .at("/findings/0/period")
                        .asText())
                .isEqualTo(expected);
    }

    @Test
    void what_a_draft_would_have_answered_otherwise_is_recorded_without_effect() throws InterruptedException {
        String draft = desk.drafted(SampleRules.files("P9M", "P3M"));
        started(draft);

        decide("ORDINARY", "P6M");
        decide("SIMPLE", "P3M");

        JsonNode book =
                until(draft, state -> state.at("/books/0/judged").asInt() >= 2).at("/books/0");
        assertThat(book.path("title").asText()).isEqualTo("样本期限");
        assertThat(book.path("differing").asInt()).isEqualTo(1);
        assertThat(book.path("dropped").asInt()).isZero();
        JsonNode rows = body(desk.get(SECOND, shadow(draft) + "/differences")).path("rows");
        assertThat(rows).hasSize(1);
        JsonNode both = body(desk.get(
                SECOND, shadow(draft) + "/differences/" + rows.get(0).path("id").asText() + "/why"));
        assertThat(both.at("/live/explanation/findings/0/lines/0/value").asText())
                .isNotEqualTo(
                        both.at("/draft/explanation/findings/0/lines/0/value").asText());
        assertThat(body(desk.post(AUTHOR, shadow(draft) + "/stop", Map.of()))
                        .path("ended")
                        .asText())
                .isEqualTo("STOPPED");
    }

    @Test
    void an_edit_ends_the_trial_of_a_draft_and_a_draft_with_errors_has_none() {
        String draft = desk.drafted(SampleRules.files("P8M", "P3M"));
        started(draft);

        String edited = body(desk.draft(AUTHOR, Map.of(SampleRules.DRL, "no rule"), List.of(), Map.of("base", draft)))
                .path("id")
                .asText();

        assertThat(body(desk.get(AUTHOR, shadow(draft))).path("ended").asText()).isEqualTo("EDITED");
        assertThat(code(desk.post(AUTHOR, shadow(edited), Map.of()))).isEqualTo("rulebase.no-shadow");
    }

    @Test
    void a_draft_that_runs_away_is_barred_alone_and_the_live_decision_stands() throws InterruptedException {
        Map<String, String> tame = new HashMap<>(SampleRules.pairs());
        tame.computeIfPresent(
                "sample/pairs/pairs.drl", (path, drl) -> drl.replace("    Claim()\n    Claim()", "    Claim()"));
        String live = desk.inForce(tame);
        String draft = desk.drafted(SampleRules.pairs());
        started(draft);

        assertThat(desk.decide(JUDGE, "sample.pairs", Map.of("Claim", Collections.nCopies(40, claim("SIMPLE"))))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        until(draft, state -> state.path("ended").asText().equals("RUNAWAY"));
        assertThat(desk.active()).isEqualTo(live);
        assertThat(body(desk.get(AUTHOR, "/api/rule-releases/" + draft))
                        .path("quarantine")
                        .asText())
                .contains("sample.pairs");
        assertThat(body(desk.get(AUTHOR, "/api/rule-releases/" + live))
                        .path("quarantine")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_finds_no_place_is_dropped_and_counted_and_nobody_waits() {
        RulebaseSettings small = new RulebaseSettings(null, null, Duration.ofSeconds(1), 10, 100);
        ShadowWitness witness = new ShadowWitness(small);
        UUID live = UUID.randomUUID();
        Rulebook book = rulebooks.inForce().rulebook(SampleRules.NAME);
        witness.follow(List.of(new Cast(UUID.randomUUID(), UUID.randomUUID(), live, Map.of(book.name(), book))));
        Answer answer = new Answer(List.of(), List.of());
        long start = System.nanoTime();

        for (int i = 0; i < 10_000; i++) {
            witness.saw(live, book.name(), null, List.of(List.of()), List.of(answer));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(witness.tally().take())
                .singleElement()
                .satisfies(count -> assertThat(count.dropped()).isEqualTo(9_990));
    }
}
