package court.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayerCheckTest {
    private static final Author COURT = new Author(Layer.COURT, Set.of("京0112"));
    private static final Author PROVINCE = new Author(Layer.PROVINCE, Set.of("京", "京03", "京0112"));
    private static final RuleFiles SHIPPED = shipped();
    private static final Map<String, PlainRule> RULES = rules();

    private static RuleFiles shipped() {
        try {
            return RuleFiles.ofClassPath(LayerCheckTest.class.getClassLoader());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuleFiles with(String path, String text) {
        return SHIPPED.with(List.of(new RuleFile(path, text)), List.of());
    }

    private static RuleFiles without(String path) {
        return SHIPPED.with(List.of(), List.of(path));
    }

    private static String text(String path) {
        return SHIPPED.file(path).orElseThrow().text();
    }

    /** One row of a table changed or taken out, for every row that has the cell. */
    private static Stream<Arguments> rows(String path, String cell, String instead, int most) {
        List<String> lines = text(path).lines().toList();
        List<Arguments> attempts = new ArrayList<>();
        for (String line : lines.subList(8, lines.size())) {
            if (line.contains("," + cell + ",") && attempts.size() < 2 * most) {
                String code = line.substring(0, line.indexOf(' '));
                attempts.add(arguments(
                        code + " " + cell + " → " + instead,
                        with(path, text(path).replace(line, line.replace("," + cell + ",", "," + instead + ","))),
                        code));
                attempts.add(arguments(
                        code + " taken out", with(path, text(path).replace(line + "\n", "")), code));
            }
        }
        return attempts.stream();
    }

    static Stream<Arguments> attempts_to_change_what_the_law_says() {
        return Stream.of(
                        rows("timelimit/limits/trial-limits.drl.csv", "P3M", "P6M", 4),
                        rows("timelimit/limits/trial-limits.drl.csv", "P6M", "P1Y", 4),
                        rows("timelimit/extensions/extensions.drl.csv", "P6M", "P1Y", 4),
                        rows("timelimit/clocks/procedural-clocks.drl.csv", "P5D", "P30D", 4),
                        rows("escalation/ladder/ladder-policy.drl.csv", "TASK", "NOTICE", 10))
                .flatMap(attempts -> attempts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts_to_change_what_the_law_says")
    void a_court_officer_is_refused_with_the_provision(String what, RuleFiles after, String code) {
        List<Problem> problems = LayerCheck.check(SHIPPED, after, COURT);

        String basis = rule(code).basis();
        assertThat(problems).as(what).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.code()).isEqualTo("rulebase.layer-above");
            assertThat(problem.args().get(0)).startsWith(code + " ");
            assertThat(problem.message(Locale.SIMPLIFIED_CHINESE)).contains(basis);
        });
    }

    @Test
    void a_province_is_below_the_law_as_well_and_a_national_officer_writes_it() {
        RuleFiles after = (RuleFiles)
                attempts_to_change_what_the_law_says().findFirst().orElseThrow().get()[1];

        assertThat(LayerCheck.check(SHIPPED, after, PROVINCE)).isNotEmpty();
        assertThat(LayerCheck.check(SHIPPED, after, Author.national())).isEmpty();
    }

    private static PlainRule rule(String code) {
        return Objects.requireNonNull(RULES.get(code), code);
    }

    private static Map<String, PlainRule> rules() {
        PlainFiles plain = new PlainFiles(SHIPPED, Locale.SIMPLIFIED_CHINESE);
        Map<String, PlainRule> rules = new HashMap<>();
        SHIPPED.list().stream()
                .filter(PlainFiles::holdsRules)
                .forEach(file -> plain.read(file).rules().forEach(rule -> rules.put(rule.code(), rule)));
        return rules;
    }

    @Test
    void there_are_more_than_fifty_attempts() {
        assertThat(attempts_to_change_what_the_law_says().count()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void files_without_rules_are_closed_as_well() {
        for (String path : List.of(
                "timelimit/limits/rulebook.yaml",
                "timelimit/limits/civil.scenarios.yaml",
                "timelimit/limits/titles.en.yaml")) {
            assertThat(LayerCheck.check(SHIPPED, without(path), COURT))
                    .as(path)
                    .singleElement()
                    .extracting(Problem::code)
                    .isEqualTo("rulebase.layer-file");
        }
    }

    private static String provision(String layer, String condition, String period) {
        return """
                package court.rules.timelimit

                import court.facts.CaseClass
                import court.facts.LegalPeriod
                import court.facts.MonthRule
                import court.facts.Procedure
                import court.facts.Rolling
                import court.facts.timelimit.Provision
                import court.facts.timelimit.TrialClock
                import court.facts.timelimit.Trigger

                rule "XX-101 本院审限"
                    @basis("本院规定")
                    @layer("%s")
                when
                    TrialClock(caseClass == CaseClass.CIVIL, procedure == Procedure.SIMPLIFIED%s)
                then
                    insert(new Provision("XX-101", "本院审限", "LOCAL", LegalPeriod.parse("%s"), null, false,
                        MonthRule.CIV, Rolling.YES, Trigger.FILING, null, false));
                end
                """.formatted(layer, condition, period);
    }

    @Test
    void a_limit_of_a_court_would_stand_in_for_the_laws() {
        List<Problem> problems =
                LayerCheck.check(SHIPPED, with("timelimit/limits/court-own.drl", provision("court", "", "P9M")), COURT);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rulebase.layer-closed");
            assertThat(problem.line()).isEqualTo(12);
            assertThat(problem.message(Locale.SIMPLIFIED_CHINESE)).contains("TL-102", "民事诉讼法第164条");
        });
    }

    private static String duty(String layer, String condition) {
        return """
                package court.rules.escalation

                import court.facts.ClockKind
                import court.facts.DutyRole
                import court.facts.Light
                import court.facts.escalation.Act
                import court.facts.escalation.ClockLight
                import court.facts.escalation.Duty

                rule "XX-201 本院黄灯即告知院长"
                    @basis("本院规定")
                    @layer("%s")
                when
                    ClockLight(kind == ClockKind.TRIAL, light == Light.YELLOW%s)
                then
                    insert(new Duty("XX-201", "本院黄灯即告知院长", DutyRole.PRESIDENT, Act.NOTICE, "escalation.trial.yellow", false));
                end
                """.formatted(layer, condition);
    }

    private static List<String> codes(String path, String text, Author author) {
        return LayerCheck.check(SHIPPED, with(path, text), author).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void a_court_adds_a_stricter_duty_for_itself() {
        String path = "escalation/ladder/court-own.drl";

        assertThat(codes(path, duty("court", ", court == \"京0112\""), COURT)).isEmpty();
        assertThat(codes(path, duty("court", ", court in (\"京0112\", \"京03\")"), PROVINCE))
                .isEmpty();
        assertThat(codes(path, duty("court", ""), COURT)).containsExactly("rulebase.layer-court");
        assertThat(codes(path, duty("court", ", court == \"沪0115\""), COURT)).containsExactly("rulebase.layer-court");
        assertThat(codes(path, duty("court", ", court != \"京0112\""), COURT)).containsExactly("rulebase.layer-court");
        assertThat(codes(path, duty("national", ", court == \"京0112\""), COURT))
                .containsExactly("rulebase.layer-file-name");
    }

    @Test
    void a_court_leaves_the_rules_of_another_court_as_they_are() {
        String path = "escalation/ladder/court-own.drl";
        RuleFiles before = with(path, duty("court", ", court == \"沪0115\""));
        RuleFiles taken = before.with(List.of(new RuleFile(path, duty("court", ", court == \"京0112\""))), List.of());

        assertThat(LayerCheck.check(before, SHIPPED, COURT))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("rulebase.layer-above");
        assertThat(LayerCheck.check(before, taken, COURT))
                .extracting(Problem::code)
                .contains("rulebase.layer-above");
        assertThat(LayerCheck.check(before, SHIPPED, Author.national())).isEmpty();
        assertThat(LayerCheck.check(taken, SHIPPED, COURT)).isEmpty();
    }

    @Test
    void a_lower_layer_does_not_write_under_a_name_above_it() {
        String own = duty("court", ", court == \"京0112\"");

        assertThat(codes("escalation/ladder/own.drl", own, COURT)).containsExactly("rulebase.layer-above");
        assertThat(codes("escalation/ladder/province-own.drl", own, COURT)).containsExactly("rulebase.layer-above");
        assertThat(codes("escalation/ladder/own.drl", own, Author.national()))
                .containsExactly("rulebase.layer-file-name");
    }

    private static String clock(String name) {
        return """
                package court.rules.timelimit

                import court.facts.DutyRole
                import court.facts.LegalPeriod
                import court.facts.MonthRule
                import court.facts.Rolling
                import court.facts.timelimit.CaseProfile
                import court.facts.timelimit.ClockStart
                import court.facts.timelimit.Direction
                import court.facts.timelimit.Occurrence

                rule "XX-301 本院送达提醒"
                    @basis("本院规定")
                    @layer("court")
                when
                    $deed : Occurrence(kind == "casefile.accepted")
                    CaseProfile(court == "京0112")
                then
                    insert(new ClockStart("XX-301", "本院送达提醒", "%s", $deed.id(), $deed.day(), LegalPeriod.parse("P30D"),
                        Direction.FORWARD, MonthRule.CIV, Rolling.YES, "casefile.complaint-served", DutyRole.CLERK, false));
                end
                """.formatted(name);
    }

    @Test
    void a_clock_of_a_court_has_a_name_of_its_own() {
        String path = "timelimit/clocks/court-own.drl";
        String taken = rule("TL-401").then().get(0).arguments().stream()
                .filter(argument -> argument.component().equals("clock"))
                .map(argument -> argument.operand().text())
                .findFirst()
                .orElseThrow();

        assertThat(codes(path, clock("court-serve"), COURT)).isEmpty();
        assertThat(codes(path, clock(taken), COURT)).containsExactly("rulebase.layer-replaces");
    }
}
