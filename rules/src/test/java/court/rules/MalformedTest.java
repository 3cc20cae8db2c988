package court.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is named where it stands, in words of whoever wrote it, in both languages. */
class MalformedTest {
    static final String ROWS = """
            SA-301 普通程序,ORDINARY,2021-01-01,SA-301,P6M,样本法第一条
            SA-302 简易程序,SIMPLE,2021-01-01,SA-302,P3M,样本法第二条
            """;
    private static final Samples SAMPLES = read();

    record Samples(List<Mistake> rules, List<Mistake> tables) {}

    record Mistake(String mistake, String replace, String with, String at, String code, String says) {
        String madeIn(String text) {
            int from = text.indexOf(replace);
            assertThat(from).as(mistake).isNotNegative();
            return text.substring(0, from) + with + text.substring(from + replace.length());
        }
    }

    static List<Mistake> rules() {
        return SAMPLES.rules();
    }

    static List<Mistake> tables() {
        return SAMPLES.tables();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_mistake_in_a_rule_is_named_at_its_line_and_column(Mistake mistake) {
        String drl = mistake.madeIn(Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE);

        Compilation compilation = new RuleCompiler().compile(Sample.with(drl));

        assertNamed(
                mistake,
                compilation,
                compilation.problems().stream()
                        .filter(problem -> mistake.at().equals(problem.line() + ":" + problem.column()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_mistake_in_a_table_is_named_at_its_cell(Mistake mistake) {
        String csv = mistake.madeIn(DecisionTableTest.HEAD + ROWS);

        Compilation compilation = DecisionTableTest.compile(new RuleFile("sample/tables/limits.drl.csv", csv));

        assertNamed(
                mistake,
                compilation,
                compilation.problems().stream()
                        .filter(problem -> mistake.at().equals(problem.cell()))
                        .toList());
    }

    private static void assertNamed(Mistake mistake, Compilation compilation, List<Problem> there) {
        assertThat(compilation).as(mistake.mistake()).isInstanceOf(Compilation.Refused.class);
        assertThat(there)
                .as("%s: %s", mistake.mistake(), compilation.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(mistake.code());
                    assertThat(problem.message()).contains(mistake.says()).containsPattern("\\p{IsHan}");
                    assertThat(problem.message(Locale.ENGLISH)).isNotEqualTo(problem.message());
                });
    }

    @Test
    void at_least_thirty_kinds_of_mistakes_are_known() {
        assertThat(rules().size() + tables().size()).isGreaterThanOrEqualTo(30);
    }

    private static Samples read() {
        try (var data = MalformedTest.class.getResourceAsStream("/malformed.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(requireNonNull(data), Samples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
