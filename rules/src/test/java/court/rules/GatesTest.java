package court.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class GatesTest {
    private static final String SCENARIOS = "sample/limits/more.scenarios.yaml";

    @Test
    void a_scenario_names_what_it_expected_and_what_came() {
        Problem problem =
                only(Sample.with(Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE, new RuleFile(SCENARIOS, """
                        # a comment
                        - scenario: 简易程序六个月
                          given: { 案件: { 程序: 简易, 立案日: 2026-01-31 } }
                          expect: { 期限: { 期间: P6M } }
                        """)));

        assertThat(problem.code()).isEqualTo("rulebase.scenario");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message()).contains("简易程序六个月", "应为 [期限：期间 6个月]", "期间 3个月]");
    }

    @Test
    void a_finding_that_was_not_expected_fails() {
        Problem problem =
                only(Sample.with(Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE, new RuleFile(SCENARIOS, """
                        - scenario: 什么也没有
                          given: { Claim: { track: SIMPLE, filed: 2026-01-31 } }
                          expect: nothing
                        """)));

        assertThat(problem.code()).isEqualTo("rulebase.scenario");
    }

    @Test
    void an_unknown_word_in_a_scenario_is_named_at_its_line_and_column() {
        Problem problem =
                only(Sample.with(Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE, new RuleFile(SCENARIOS, """
                        - scenario: 错字
                          given: { Claim: { 程式: 简易 } }
                          expect: nothing
                        """)));

        assertThat(problem)
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly("rulebase.fact-unknown-component", 2, 21);
    }

    @Test
    void a_rule_that_no_scenario_hits_is_named_at_its_line() {
        Problem problem = only(Sample.with(Sample.HEAD
                + Sample.ORDINARY
                + Sample.SIMPLE
                + Sample.SIMPLE
                        .replace("SA-102", "SA-103")
                        .replace("closed == null || closed > filed", "urgent == true, parties.isEmpty()")));

        assertThat(problem).extracting(Problem::code, Problem::line).containsExactly("rulebase.rule-not-hit", 26);
    }

    @Test
    void a_day_without_a_provision_and_a_day_with_two_are_found() {
        String coverage = """
                coverage:
                  dates: { field: Claim.filed, from: 2020-01-01, to: 2022-12-31, step: P1M }
                  topics:
                    - { Claim: { 程序: 普通 } }
                """;
        String twice = Sample.ORDINARY
                .replace("SA-101", "SA-109")
                .replace("2021-01-01\")", "2022-06-15\"), parties.isEmpty()");

        Compilation compilation = new RuleCompiler()
                .compile(Sample.with(Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE + twice)
                        .with(
                                java.util.List.of(
                                        new RuleFile("sample/limits/rulebook.yaml", Sample.MANIFEST + coverage),
                                        new RuleFile(
                                                "sample/limits/limits.scenarios.yaml",
                                                Sample.SCENARIOS.replace("2026-01-31, 案由", "2021-01-31, 案由"))),
                                java.util.List.of()));

        assertThat(compilation.problems())
                .filteredOn(problem -> problem.code().matches("rulebase.(gap|overlap)"))
                .extracting(
                        Problem::file,
                        Problem::line,
                        p -> p.args().get(0),
                        p -> p.args().get(3))
                .containsExactlyInAnyOrder(
                        tuple("sample/limits/rulebook.yaml", 8, "2020-01-01", "SA-101"),
                        tuple(Sample.DRL_PATH, 25, "2022-06-15", "sample/limits/rulebook.yaml:8"));
    }

    @Test
    void two_rules_that_answer_the_same_question_are_found_without_a_date_that_shows_it() {
        String twice = Sample.ORDINARY
                .replace("SA-101", "SA-109")
                .replace("2021-01-01", "2050-06-15")
                .replace("P6M", "P9M");

        Problem problem = only(Sample.with(Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE + twice));

        assertThat(problem)
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly("rulebase.overlap-rules", 28, 41);
        assertThat(problem.message()).contains("SA-109", "SA-101", "立案日：2050-06-15 至 …", "程序：普通");
    }

    private static Problem only(RuleFiles files) {
        Compilation compilation = new RuleCompiler().compile(files);
        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        assertThat(compilation.problems()).hasSize(1);
        return compilation.problems().get(0);
    }
}
