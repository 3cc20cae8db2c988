package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Honest mistakes, each found at its line and column; the lines of {@link Sample} are the ones broken. */
class BrokenRulesTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            track == Track.ORDINARY    | trakc == Track.ORDINARY       | 13:16 | rulebase.unknown-field
            Track.ORDINARY             | Track.ORDINAL                 | 13:31 | rulebase.unknown-constant
            sample.Party;              | sample.Party2;                | 4:8   | rulebase.unknown-import
            2021-01-01                 | 2021-02-30                    | 13:50 | rulebase.bad-date
            filed >= LocalDate.parse("2021-01-01") | filed >= "2021-01-01" | 13:47 | rulebase.not-comparable
            SA-102 简易程序期限        | SA-101 普通程序期限           | 18:1  | rulebase.duplicate-code
            $c : Claim(track           | $c : Claim($c : filed, track  | 13:16 | rulebase.duplicate-binding
            $c.cause()                 | $d.cause()                    | 15:53 | rulebase.unknown-binding
            $c.cause()                 | $c.cause                      | 15:56 | rulebase.accessor
            $c.cause()                 | $c.colour()                   | 15:56 | rulebase.call
            , $c.cause()               | ''                            | 15:16 | rulebase.finding-arguments
            Period.parse("P6M")        | Period.parse("6M")            | 15:32 | rulebase.bad-date
            Period.parse("P6M")        | 6                             | 15:32 | rulebase.argument-type
            insert(new Limit("SA-101", | insert(new Limt("SA-101",     | 15:16 | rulebase.not-a-finding
            $c : Claim(                | $c : Clam(                    | 13:10 | rulebase.unknown-fact
            @basis("样本法第一条")     | ''                            | 10:1  | rulebase.no-basis
            SA-101 普通程序期限        | 普通程序期限                  | 10:1  | rulebase.rule-name
            closed > filed             | closed > 5                    | 21:59 | rulebase.not-comparable
            then                       | thn                           | 14:1  | rulebase.misspelt
            """)
    void a_mistake_is_named_at_its_line(String right, String wrong, String place, String code) {
        String drl = (Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE)
                .replaceFirst(java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong));

        Compilation compilation = new RuleCompiler().compile(Sample.with(drl));

        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        assertThat(compilation.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line() + ":" + (place.endsWith(":0") ? 0 : problem.column()))
                    .isEqualTo(place);
        });
    }

    @Test
    void a_condition_on_two_lines_is_named_where_it_breaks() {
        String drl =
                (Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE).replace("track == Track.ORDINARY", "amount in (1,\n2)");

        assertThat(new RuleCompiler().compile(Sample.with(drl)).problems())
                .singleElement()
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly("rulebase.constraint-line", 13, 29);
    }

    @ParameterizedTest
    @CsvSource({
        "'', rulebase.empty-file",
        "' \n', rulebase.empty-file",
        "package court.rules.sample;, rulebase.empty-file"
    })
    void an_empty_file_is_named(String drl, String code) {
        assertThat(new RuleCompiler().compile(Sample.with(drl)).problems())
                .extracting(Problem::code)
                .contains(code);
    }
}
