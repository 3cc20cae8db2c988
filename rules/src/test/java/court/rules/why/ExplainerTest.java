package court.rules.why;

import static org.assertj.core.api.Assertions.assertThat;

import court.facts.Bench;
import court.facts.CaseClass;
import court.facts.ClockKind;
import court.facts.Procedure;
import court.facts.timelimit.CaseProfile;
import court.facts.timelimit.ClockStanding;
import court.facts.timelimit.ClockStart;
import court.facts.timelimit.Deduction;
import court.facts.timelimit.DeductionGround;
import court.facts.timelimit.Occurrence;
import court.facts.timelimit.SuitKind;
import court.facts.timelimit.TrialClock;
import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.RuleCompiler;
import court.rules.RuleFiles;
import court.rules.plain.FactWords.Lexicon;
import court.rules.plain.FactWords.Line;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainRule;
import court.rules.why.Explanation.Change;
import court.rules.why.Explanation.Ground;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against the rules that are shipped. */
class ExplainerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Set<String> BOOKS =
            Set.of("timelimit.limits", "timelimit.lights", "timelimit.clocks", "timelimit.deductions");
    private static RuleFiles files;
    private static CompiledRelease release;

    @BeforeAll
    static void shipped_rules() throws IOException {
        List<court.rules.RuleFile> all =
                RuleFiles.ofClassPath(ExplainerTest.class.getClassLoader()).list();
        files = RuleFiles.of(
                all.stream().filter(file -> BOOKS.contains(file.rulebook())).toList());
        release = ((Compilation.Passed) new RuleCompiler().load(files)).release();
    }

    private static Explainer explainer(String rulebook, Locale locale) {
        Lexicon lexicon =
                (component, code) -> code.equals("casefile.accepted") ? Optional.of("登记立案") : Optional.empty();
        PlainFiles plain = new PlainFiles(files, locale);
        List<PlainRule> rules = files.rulebook(rulebook).list().stream()
                .filter(PlainFiles::holdsRules)
                .flatMap(file -> plain.read(file).rules().stream())
                .toList();
        return new Explainer(release.rulebook(rulebook).orElseThrow(), rules, locale, lexicon);
    }

    private static TrialClock simplified() {
        return new TrialClock(
                CaseClass.CIVIL, Procedure.SIMPLIFIED, MONDAY, false, false, false, null, false, false, false, false);
    }

    @Test
    void a_limit_is_told_with_its_facts_its_rule_and_the_other_procedures() {
        Explanation why =
                explainer("timelimit.limits", Locale.SIMPLIFIED_CHINESE).explain(List.of(simplified()));

        assertThat(why.facts().get(0).lines())
                .containsExactly(new Line("案件类别", "民事"), new Line("程序", "简易程序"), new Line("适用法律日", "2026年3月2日"));
        assertThat(why.rules()).extracting(Ground::code).containsExactly("TL-102");
        assertThat(why.rules().get(0).when().get(0).points()).contains("程序为简易程序");
        assertThat(why.changes())
                .contains(
                        new Change("若程序为 普通程序", "则基本期限为 6个月", List.of("TL-101")),
                        new Change("若程序为 小额诉讼程序", "则基本期限为 2个月", List.of("TL-106")),
                        new Change("若适用法律日为 2012年12月31日", "则不再有 审限规定", List.of()));
    }

    @Test
    void the_same_is_told_in_english_without_a_name_of_the_code() {
        Explanation why = explainer("timelimit.limits", Locale.ENGLISH).explain(List.of(simplified()));

        assertThat(why.changes())
                .contains(new Change("If procedure were ordinary", "then base would be 6 months", List.of("TL-101")));
        assertThat(why.toString()).doesNotContain("SIMPLIFIED", "lawDay", "TrialClock");
    }

    @Test
    void the_nearest_number_on_each_side_that_changes_a_light_is_found_exactly() {
        Explanation why = explainer("timelimit.lights", Locale.SIMPLIFIED_CHINESE)
                .explain(List.of(new ClockStanding(ClockKind.TRIAL, 184, 12, false, null)));

        assertThat(why.changes())
                .extracting(change -> change.premise() + "，" + change.conclusion())
                .contains("若剩余天数为 7，则灯色为 橙", "若剩余天数为 16，则灯色为 蓝", "若期限天数为 60，则灯色为 绿")
                .noneMatch(said -> said.startsWith("若剩余天数为 8，") || said.startsWith("若剩余天数为 15，"));
    }

    @Test
    void values_that_lead_to_the_same_answer_are_told_together_and_nearer_answers_first() {
        Deduction asked = new Deduction(
                DeductionGround.LOCAL,
                CaseClass.CIVIL,
                Procedure.ORDINARY,
                MONDAY,
                MONDAY,
                null,
                MONDAY,
                0,
                true,
                false,
                true,
                false,
                false,
                null);

        List<Change> changes = explainer("timelimit.deductions", Locale.SIMPLIFIED_CHINESE)
                .explain(List.of(asked))
                .changes();

        assertThat(changes).hasSizeBetween(3, 12);
        assertThat(changes.get(0).premise()).isEqualTo("若有文书依据为 否");
        assertThat(changes).anyMatch(change -> change.premise().contains("鉴定、管辖异议"));
    }

    @Test
    void of_many_deeds_only_the_one_in_question_is_thought_otherwise_and_a_day_handed_on_changes_nothing() {
        Occurrence accepted = deed("1", "casefile.accepted");
        CaseProfile profile = new CaseProfile(
                CaseClass.CIVIL, Procedure.ORDINARY, Bench.SOLE, SuitKind.GENERAL, false, false, false, null);
        Focus focus = new Focus(
                List.of(accepted, profile),
                finding -> finding instanceof ClockStart start && start.clock().equals("serve-complaint"));

        Explanation why = explainer("timelimit.clocks", Locale.SIMPLIFIED_CHINESE)
                .explain(List.of(accepted, deed("2", "casefile.submitted"), profile), focus);

        assertThat(why.rules()).extracting(Ground::code).containsExactly("TL-423");
        assertThat(why.rules().get(0).when().get(0).points()).containsExactly("事项种类为“登记立案”");
        assertThat(why.facts()).hasSize(2);
        assertThat(why.changes())
                .extracting(Change::premise)
                .anyMatch(premise -> premise.startsWith("若案件概况的案件类别为 "))
                .noneMatch(premise -> premise.contains("发生日"));
        assertThat(why.tried()).isPositive().isLessThanOrEqualTo(2_000);
    }

    private static Occurrence deed(String id, String kind) {
        return new Occurrence(id, kind, MONDAY, null, null, null, null, false, false, false, 0, null);
    }
}
