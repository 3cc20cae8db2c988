package court.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Another spelling of an attack is the same attack. */
class AttackVariantsTest {
    private static final List<AttackVariants.Line> LINES = AttackVariants.all();
    /** What a release says when it got past the scan: too late. */
    private static final List<String> TOO_LATE = List.of("rulebase.does-not-compile", "rulebase.scenario");

    @TempDir
    private Path folder;

    static Stream<Arguments> variants() {
        return LINES.stream()
                .flatMap(line -> line.variants().stream()
                        .map(variant -> arguments(line.line() + ": " + variant.name(), variant)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void a_variant_is_refused_at_its_line_before_anything_is_compiled(String name, AttackVariants.Variant variant)
            throws IOException {
        try (Canary canary = new Canary(folder)) {
            String text = canary.aim(variant.drl());

            Compilation compilation = new RuleCompiler().compile(Sample.with(text));

            canary.assertUntouched();
            assertThat(text).as(name).isNotEqualTo(RuleAttacks.fine());
            assertThat(compilation).as(name).isInstanceOf(Compilation.Refused.class);
            assertThat(compilation.problems())
                    .as(name)
                    .noneMatch(problem -> TOO_LATE.contains(problem.code()))
                    .anySatisfy(problem -> {
                        assertThat(problem.file()).isEqualTo(Sample.DRL_PATH);
                        assertThat(problem.line()).isEqualTo(line(text, canary.aim(variant.place()), problem));
                        assertThat(problem.message()).containsPattern("\\p{IsHan}");
                    });
        }
    }

    @Test
    void every_kind_of_attack_has_at_least_three_spellings_more() {
        assertThat(LINES)
                .hasSizeGreaterThanOrEqualTo(19)
                .allSatisfy(line -> assertThat(line.variants()).as(line.line()).hasSizeGreaterThanOrEqualTo(3));
    }

    private static int line(String text, String word, Problem problem) {
        int at = text.indexOf(word);
        assertThat(at).as(word).isNotNegative();
        return word.isEmpty()
                ? problem.line()
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
