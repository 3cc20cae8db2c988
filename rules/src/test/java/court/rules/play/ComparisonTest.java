package court.rules.play;

import static org.assertj.core.api.Assertions.assertThat;

import court.facts.DutyRole;
import court.facts.escalation.Act;
import court.facts.escalation.Duty;
import court.rules.plain.FactWords;
import court.rules.plain.FactWords.Lexicon;
import court.rules.play.Comparison.ComponentPair;
import court.rules.play.Comparison.FindingPair;
import court.rules.play.Comparison.Standing;
import court.rules.play.Scenario.Expected;
import court.rules.play.ScenarioForm.FormPart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Comparison CHINESE = new Comparison(new FactWords(Locale.SIMPLIFIED_CHINESE, Lexicon.none()));
    private static final Comparison ENGLISH = new Comparison(new FactWords(Locale.ENGLISH, Lexicon.none()));

    private static Expected expected(String rule, DutyRole role) {
        return new Expected(Duty.class, Map.of("rule", rule, "role", role));
    }

    private static Scenario scenario(Expected... findings) {
        return new Scenario("甲", 1, List.of(), List.of(findings));
    }

    private static Object duty(String rule, DutyRole role) {
        return new Duty(rule, "提醒", role, Act.NOTICE, "text", false);
    }

    @Test
    void what_differs_is_named_in_the_words_of_the_reader() {
        Scenario scenario = scenario(expected("ES-1", DutyRole.JUDGE));
        List<Object> came = List.of(duty("ES-1", DutyRole.CLERK));

        FindingPair pair = CHINESE.of(scenario, came).get(0);

        assertThat(pair.standing()).isEqualTo(Standing.DIFFERENT);
        assertThat(pair.lines()).contains(new ComponentPair("对象", "承办法官", "书记员", true, true));
        assertThat(pair.lines()).contains(new ComponentPair("处置", null, "通知", false, false));
        assertThat(ENGLISH.of(scenario, came).get(0).lines())
                .contains(new ComponentPair("role", "judge in charge", "clerk", true, true));
    }

    @Test
    void every_finding_has_its_place_on_one_side_or_on_both() {
        Scenario scenario = scenario(
                expected("ES-1", DutyRole.JUDGE),
                expected("ES-2", DutyRole.CLERK),
                new Expected(ComponentPair.class, Map.of()));

        List<FindingPair> pairs = CHINESE.of(
                scenario,
                List.of(duty("ES-2", DutyRole.CLERK), duty("ES-9", DutyRole.JUDGE), duty("ES-8", DutyRole.CLERK)));

        assertThat(pairs)
                .extracting(FindingPair::standing)
                .containsExactly(Standing.SAME, Standing.DIFFERENT, Standing.MISSING, Standing.EXTRA);
        assertThat(pairs.get(1).lines().get(0).actual()).isEqualTo("ES-9");
    }

    @Test
    void taking_what_came_keeps_to_the_components_that_were_asked() {
        List<Object> came = Arrays.asList(duty("ES-2", DutyRole.JUDGE), duty("ES-3", DutyRole.CLERK));

        List<ScenarioForm.FormEntry> taken = Comparison.taken(scenario(expected("ES-1", DutyRole.JUDGE)), came);

        assertThat(taken.get(0).parts()).containsExactly(new FormPart("rule", "ES-2"), new FormPart("role", "JUDGE"));
        assertThat(taken.get(1).parts())
                .contains(new FormPart("act", "NOTICE"))
                .noneMatch(part ->
                        part.component().equals("title") || part.component().equals("reasonRequired"));
    }
}
