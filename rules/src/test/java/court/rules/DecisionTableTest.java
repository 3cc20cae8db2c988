package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import court.facts.sample.Limit;
import court.facts.sample.Track;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTableTest {
    static final String HEAD = """
            RuleSet,court.rules.sample
            Import,"court.facts.sample.Claim, court.facts.sample.Track, court.facts.sample.Limit, java.time.LocalDate, java.time.Period"

            RuleTable limits
            NAME,CONDITION,CONDITION,ACTION,ACTION,METADATA
            ,Claim...,Claim...,,,
            ,track == Track.$param,"filed >= LocalDate.parse(""$param"")","insert(new Limit(""$param"",","Period.parse(""$param""), null));","basis(""$param"")"
            规则,程序,自,编号,期限,依据
            """;
    private static final String PATH = "sample/tables/limits.drl.csv";

    @Test
    void a_row_is_a_rule_with_its_row_as_line() {
        Rulebook rulebook =
                Sample.passed(compile(HEAD + """
                                SA-301 普通程序,ORDINARY,2021-01-01,SA-301,P6M,样本法第一条
                                SA-302 简易程序,SIMPLE,2021-01-01,SA-302,P3M,样本法第二条
                                """)).rulebook("sample.tables").orElseThrow();

        assertThat(rulebook.rules()).extracting(RuleInfo::line).containsExactly(9, 10);
        assertThat(rulebook.decide(List.of(Sample.claim(Track.SIMPLE, "2026-01-31")))
                        .findings())
                .containsExactly(new Limit("SA-302", Period.ofMonths(3), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SA-301 普通,ORDINARY,2021-02-30,SA-301,P6M,样本法                    | C9 | rulebase.bad-date
            SA-301 普通,FAST,2021-01-01,SA-301,P6M,样本法                        | B9 | rulebase.unknown-constant
            SA-301 普通,ORDINARY,2021-01-01,SA-301,6 months,样本法               | E9 | rulebase.bad-date
            普通,ORDINARY,2021-01-01,SA-301,P6M,样本法                           | A9 | rulebase.rule-name
            SA-301 普通,ORDINARY,2021-01-01,SA-301,P6M,                          | A9 | rulebase.no-basis
            SA-301 普通,ORDINARY,=HYPERLINK(),SA-301,P6M,样本法                  | C9 | rulebase.table-formula
            SA-301 普通,"ORDINARY, System.exit(1) == null",2021-01-01,SA-301,P6M,样本法 | B9 | rulebase.unknown-field
            """)
    void a_broken_cell_is_named(String row, String cell, String code) {
        assertThat(compile(HEAD + row + "\n").problems()).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.cell()).isEqualTo(cell);
            assertThat(problem.line()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Import,             | Functions,          | A2 | rulebase.table-keyword
            Import,             | Variables,          | A2 | rulebase.table-keyword
            court.rules.sample  | court.rules         | B1 | rulebase.package
            NAME,CONDITION      | NAME,SALIENCE       | B5 | rulebase.table-column
            java.time.Period    | java.lang.Runtime   | B2 | rulebase.import
            RuleTable limits    | RuleTable a(b)      | A4 | rulebase.table-keyword
            """)
    void a_head_that_says_more_than_it_may_is_refused(String old, String changed, String cell, String code) {
        String row = "SA-301 普通程序,ORDINARY,2021-01-01,SA-301,P6M,样本法\n";

        assertThat(compile(HEAD.replaceFirst(old, changed) + row).problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.cell()).isEqualTo(cell);
        });
    }

    private static Compilation compile(String csv) {
        return compile(new RuleFile(PATH, csv));
    }

    static Compilation compile(RuleFile table) {
        return new RuleCompiler().compile(files(table));
    }

    static RuleFiles files(RuleFile table) {
        return RuleFiles.of(List.of(
                new RuleFile("sample/tables/rulebook.yaml", """
                                title: {zh: 样本表, en: Sample table}
                                answers: one
                                facts: [Claim]
                                findings: [Limit]
                                """),
                table,
                new RuleFile("sample/tables/limits.scenarios.yaml", """
                                - scenario: 普通程序
                                  given: { Claim: { track: ORDINARY, filed: 2026-01-31 } }
                                  expect: { Limit: { rule: SA-301 } }
                                - scenario: 简易程序
                                  given: { Claim: { track: SIMPLE, filed: 2026-01-31 } }
                                  expect: { Limit: { rule: SA-302 } }
                                """)));
    }
}
