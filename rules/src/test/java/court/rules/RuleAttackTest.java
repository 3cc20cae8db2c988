package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleAttackTest {
    @TempDir
    private Path folder;

    static List<Arguments> attacks() {
        return RuleAttacks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void an_attack_is_refused_at_its_line_and_nothing_runs(String name, String drl, String word) throws IOException {
        try (Canary canary = new Canary(folder)) {
            String text = canary.aim(drl);

            Compilation compilation = new RuleCompiler().compile(Sample.with(text));

            canary.assertUntouched();
            assertThat(compilation).as(name).isInstanceOf(Compilation.Refused.class);
            assertThat(compilation.problems())
                    .noneMatch(problem -> problem.code().equals("rulebase.does-not-compile"))
                    .anySatisfy(problem -> {
                        assertThat(problem.file()).isEqualTo(Sample.DRL_PATH);
                        assertThat(problem.line()).isEqualTo(word.isEmpty() ? problem.line() : line(text, word));
                    });
            compilation
                    .problems()
                    .forEach(problem ->
                            assertThat(problem.message(Locale.ENGLISH)).isNotBlank());
        }
    }

    @Test
    void the_rule_that_attacks_are_made_of_is_fine_by_itself() {
        assertThat(new RuleCompiler().compile(Sample.with(RuleAttacks.fine())).problems())
                .extracting(Problem::code)
                .containsOnly("rulebase.scenario");
    }

    @Test
    void an_eval_gets_told_what_to_write_instead() {
        String drl = RuleAttacks.fine().replace("$c : Claim()", "Claim() eval(provider.late())");

        assertThat(new RuleCompiler().compile(Sample.with(drl)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("作为事实字段传入"));
    }

    private static int line(String text, String word) {
        int at = text.indexOf(word);
        assertThat(at).as(word).isNotNegative();
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
