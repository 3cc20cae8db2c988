package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.engine.Sharing;
import court.rules.play.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedSessionTest {
    @Test
    void many_cases_together_are_answered_like_each_alone() throws IOException {
        RuleFiles files = RuleFiles.ofFolder(Path.of("drl"));
        Compilation compilation = new RuleCompiler().load(files);
        assertThat(compilation).isInstanceOf(Compilation.Passed.class);
        for (Rulebook rulebook :
                ((Compilation.Passed) compilation).release().rulebooks().values()) {
            List<List<Object>> cases = files.rulebook(rulebook.name()).list().stream()
                    .filter(file -> file.path().endsWith(".scenarios.yaml"))
                    .flatMap(file ->
                            new ScenarioReader(file, rulebook.facts(), rulebook.findings()).read().scenarios().stream())
                    .map(scenario -> List.copyOf(scenario.facts()))
                    .toList();

            assertThat(rulebook.decideAll(cases))
                    .as(rulebook.name())
                    .isEqualTo(cases.stream().map(rulebook::decide).toList());
        }
    }

    @Test
    void rules_over_one_fact_share_and_need_nothing_in_common() {
        assertThat(Sharing.of(Set.of(List.of(String.class), List.of(Integer.class))))
                .isEqualTo(new Sharing(true, Set.of()));
    }

    @Test
    void rules_over_a_fact_and_its_surroundings_share_among_equal_surroundings() {
        assertThat(Sharing.of(Set.of(List.of(String.class), List.of(Integer.class, String.class))))
                .isEqualTo(new Sharing(true, Set.of(Integer.class)));
    }

    @Test
    void rules_over_two_facts_of_a_case_do_not_share() {
        assertThat(Sharing.of(Set.of(List.of(String.class, String.class))).possible())
                .isFalse();
    }

    @Test
    void rules_that_ask_for_what_is_not_there_do_not_share() {
        assertThat(Sharing.of(Set.of(List.of(String.class), List.of())).possible())
                .isFalse();
    }

    @Test
    void rules_that_look_at_the_surroundings_alone_do_not_share() {
        assertThat(Sharing.of(Set.of(
                                List.of(Integer.class), List.of(Integer.class, String.class), List.of(String.class)))
                        .possible())
                .isFalse();
    }
}
