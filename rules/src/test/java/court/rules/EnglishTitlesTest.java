package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnglishTitlesTest {
    private static final String PATH = "sample/limits/titles.en.yaml";
    private static final String BOTH = """
            SA-101: Ordinary procedure
            SA-102: Simplified procedure
            """;

    @Test
    void a_rule_is_read_in_the_language_of_its_reader() {
        RuleInfo rule = rules(compile(BOTH)).get(0);

        assertThat(rule.title(Locale.UK)).isEqualTo("Ordinary procedure");
        assertThat(rule.title(Locale.SIMPLIFIED_CHINESE)).isEqualTo("普通程序期限");
        assertThat(rule.in(Locale.ENGLISH).title()).isEqualTo("Ordinary procedure");
    }

    @Test
    void a_rulebook_without_english_titles_speaks_chinese_and_nothing_is_wrong_with_it() {
        Compilation compilation = new RuleCompiler().compile(Sample.files());

        assertThat(compilation.problems()).isEmpty();
        assertThat(rules(compilation))
                .allSatisfy(rule -> assertThat(rule.title(Locale.ENGLISH)).isEqualTo(rule.title()));
    }

    @Test
    void a_rule_left_out_is_mentioned_at_its_line_and_passes() {
        Compilation compilation = compile("SA-101: Ordinary procedure");

        assertThat(compilation).isInstanceOf(Compilation.Passed.class);
        assertThat(compilation.problems())
                .extracting(Problem::code, Problem::file, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("rulebase.title-missing", Sample.DRL_PATH, 18));
    }

    @Test
    void a_title_of_no_rule_is_refused_at_its_line() {
        assertThat(only(BOTH + "SA-999: Nothing")).isEqualTo("rulebase.title-unknown-code 3:1");
    }

    @Test
    void a_title_is_one_short_line() {
        assertThat(only(BOTH.replace("Ordinary procedure", "[Ordinary]"))).isEqualTo("rulebase.title-text 1:9");
        assertThat(only(BOTH.replace("Ordinary procedure", "x".repeat(121)))).isEqualTo("rulebase.title-text 1:9");
        assertThat(only(BOTH.replace("Ordinary procedure", "\"two\\nlines\""))).isEqualTo("rulebase.title-text 1:9");
        assertThat(only("- SA-101")).isEqualTo("rulebase.yaml-shape 1:1");
    }

    @Test
    void other_languages_are_not_known_yet() {
        Compilation compilation =
                new RuleCompiler().compile(Sample.with(drl(), new RuleFile("sample/limits/titles.fr.yaml", BOTH)));

        assertThat(compilation.problems()).extracting(Problem::code).containsExactly("rulebase.file-name");
    }

    private static String drl() {
        return Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE;
    }

    private static Compilation compile(String titles) {
        return new RuleCompiler().compile(Sample.with(drl(), new RuleFile(PATH, titles)));
    }

    private static java.util.List<RuleInfo> rules(Compilation compilation) {
        return ((Compilation.Passed) compilation)
                .release()
                .rulebook("sample.limits")
                .orElseThrow()
                .rules();
    }

    private static String only(String titles) {
        return compile(titles).problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }
}
