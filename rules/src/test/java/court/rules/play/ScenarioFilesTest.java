package court.rules.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.rules.FactRefused;
import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.plain.CannotWrite;
import court.rules.plain.FactWords;
import court.rules.plain.FactWords.Lexicon;
import court.rules.play.ScenarioForm.FormEntry;
import court.rules.play.ScenarioForm.FormPart;
import court.rules.play.ScenarioReading.FactField;
import court.rules.play.ScenarioReading.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFilesTest {
    private static final String CIVIL = "timelimit/extensions/civil.scenarios.yaml";
    private static final String LADDER = "escalation/ladder/ladder.scenarios.yaml";
    private static final FactWords CHINESE = new FactWords(Locale.SIMPLIFIED_CHINESE, Lexicon.none());
    private static final FactWords ENGLISH = new FactWords(Locale.ENGLISH, Lexicon.none());
    private static RuleFiles files;

    @BeforeAll
    static void shipped() throws IOException {
        files = RuleFiles.ofFolder(Path.of("drl"));
    }

    static Stream<RuleFile> shippedFiles() throws IOException {
        return RuleFiles.ofFolder(Path.of("drl")).list().stream()
                .filter(file -> file.path().endsWith(".scenarios.yaml"));
    }

    private static ScenarioFiles of(RuleFile file) {
        return new ScenarioFiles(files, file.rulebook());
    }

    private static RuleFile file(String path) {
        return files.file(path).orElseThrow();
    }

    private static ScenarioForm form(RuleFile file, int at) {
        return Objects.requireNonNull(
                of(file).read(file, CHINESE, List.of()).scenarios().get(at).form());
    }

    private static ScenarioForm titled(ScenarioForm form, String title) {
        return new ScenarioForm(title, form.given(), form.expect());
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void every_shipped_scenario_has_a_form_that_is_written_as_it_stood(RuleFile file) {
        ScenarioFiles scenarios = of(file);
        ScenarioReading reading = scenarios.read(file, CHINESE, List.of());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.scenarios()).isNotEmpty();
        for (Item item : reading.scenarios().subList(0, 1)) {
            assertThat(scenarios.with(file, item.at(), Objects.requireNonNull(item.form())))
                    .isEqualTo(file.text());
        }
        String anew = scenarios.and(
                new RuleFile(file.path(), ""),
                reading.scenarios().stream().map(Item::form).toList());
        assertThat(anew).isEqualToIgnoringNewLines(file.text().strip());
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void a_scenario_that_is_changed_changes_its_own_lines_alone(RuleFile file) {
        int last = of(file).read(file, CHINESE, List.of()).scenarios().size() - 1;
        int at = last / 2;
        ScenarioForm form = form(file, at);

        String text = of(file).with(file, at, titled(new ScenarioForm("", form.given(), List.of()), "改了的标题"));

        List<String> before = file.text().lines().toList();
        List<String> after = new ArrayList<>(text.lines().toList());
        int from = of(file).read(file, CHINESE, List.of()).scenarios().get(at).line() - 1;
        int own = at == last
                ? before.size() - from
                : of(file).read(file, CHINESE, List.of())
                                .scenarios()
                                .get(at + 1)
                                .line()
                        - 1
                        - from;
        assertThat(after.subList(0, from)).isEqualTo(before.subList(0, from));
        assertThat(after.get(from)).isEqualTo("- scenario: 改了的标题");
        List<String> rest = before.subList(from + own, before.size());
        assertThat(after.subList(after.size() - rest.size(), after.size())).isEqualTo(rest);
    }

    @Test
    void comments_and_the_ways_of_others_stay() {
        String text = """
                # 前言
                - scenario: 甲   # 旁注
                  # 给定
                  given:
                    ExtensionRequest: { 案件类别: 民事, 程序: 简易程序, 第几次延长: 1, 批准日: 2025-03-01 } # 一行
                  # 期望
                  expect: { ExtensionProvision: { 规则: TL-208 } }

                # 乙的说明
                -   scenario: "乙"
                    expect: {}
                    given: { ExtensionRequest: { 案件类别: 民事, 程序: 简易程序, 第几次延长: 9, 批准日: 2025-03-01 } }
                """;
        RuleFile file = new RuleFile(CIVIL, text);
        ScenarioForm first = form(file, 0);
        FormEntry request = first.given().get(0).with("grantedDay", "2025-03-02");

        String changed = of(file).with(file, 0, new ScenarioForm("甲", List.of(request), first.expect()));

        assertThat(changed).isEqualTo(text.replace("""
                  given:
                    ExtensionRequest: { 案件类别: 民事, 程序: 简易程序, 第几次延长: 1, 批准日: 2025-03-01 } # 一行
                """, """
                  # 一行
                  given:
                    ExtensionRequest: { 案件类别: 民事, 程序: 简易程序, 第几次延长: 1, 批准日: 2025-03-02 }
                """));
        assertThat(of(file).with(file, 1, titled(form(file, 1), "丙")))
                .isEqualTo(text.replace("scenario: \"乙\"", "scenario: 丙"));
    }

    @Test
    void a_scenario_is_taken_out_and_put_back_at_the_end() {
        RuleFile file = file(CIVIL);
        int count = of(file).read(file, CHINESE, List.of()).scenarios().size();
        ScenarioForm first = form(file, 0);

        RuleFile without = new RuleFile(CIVIL, of(file).without(file, 0));
        RuleFile again = new RuleFile(CIVIL, of(file).and(without, List.of(first)));

        assertThat(of(file).read(without, CHINESE, List.of()).scenarios()).hasSize(count - 1);
        assertThat(form(again, count - 1)).isEqualTo(first);
        assertThat(again.text()).startsWith(without.text() + "\n- scenario: ");
    }

    @Test
    void findings_of_one_kind_stand_in_a_row() {
        RuleFile file = file(LADDER);
        ScenarioForm form = form(file, 0);

        String text = of(file).with(
                        file,
                        0,
                        new ScenarioForm(
                                form.title(), form.given(), form.expect().subList(0, 1)));

        assertThat(text).contains("  expect:\n    Duty: { 规则: ES-111, 对象: 承办法官, 处置: 通知, 须说明理由: false }\n");
        RuleFile shorter = new RuleFile(LADDER, text);
        assertThat(of(file).with(shorter, 0, form)).isEqualTo(file.text());
    }

    @Test
    void a_text_that_would_read_otherwise_is_quoted() {
        RuleFile file = file("triage/wage-lines/wage-lines.scenarios.yaml");
        for (String text : List.of("null", "a: b", "有,逗号", "#号", "\"引号\"", "true", "- 一", "<<", "尾 #注")) {
            ScenarioForm form = titled(form(file, 0), text);
            ScenarioForm odd =
                    new ScenarioForm(text, List.of(form.given().get(0).with("province", text)), form.expect());

            String written = of(file).with(file, 0, odd);

            assertThat(form(new RuleFile(file.path(), written), 0)).as(written).isEqualTo(odd);
        }
    }

    @Test
    void what_has_no_form_says_so_at_its_place() {
        RuleFile file = new RuleFile(CIVIL, """
                - { scenario: 甲, given: { ExtensionRequest: {} }, expect: {} }
                - scenario: 乙
                  given:
                    ExtensionRequest: { 案件类别: 民事, 程序: 简易程序, 第几次延长: 一, 批准日: 2025-03-01 }
                  expect: {}
                - scenario: 丙
                  given: { ExtensionRequest: { 案件类别: 民事, 程序: 简易程序, 第几次延长: 1, 批准日: 2025-03-01 } }
                  expect: {}
                """);

        ScenarioReading reading = of(file).read(file, CHINESE, List.of());

        assertThat(reading.scenarios().stream().map(Item::form).map(Objects::nonNull))
                .containsExactly(false, false, true);
        assertThat(reading.problems().stream().map(Problem::code))
                .containsExactly("rulebase.fact-missing", "rulebase.fact-wrong-type");
        Problem second = reading.problems().get(1);
        assertThat(second.line()).isEqualTo(4);
        assertThat(file.text().lines().toList().get(3).substring(second.column() - 1))
                .startsWith("一");
        assertThat(reading.problems().get(0).message()).contains("「延长审限问题」缺少「案件类别」");
    }

    @Test
    void broken_text_says_where_and_why_in_both_languages() {
        RuleFile file = new RuleFile(CIVIL, "- scenario: 甲\n  given: { ExtensionRequest: { 案件类别: 民事 }\n  expect: {}\n");

        Problem problem = of(file).read(file, CHINESE, List.of()).problems().get(0);

        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message()).contains("花括号里缺少逗号");
        assertThat(problem.message(Locale.ENGLISH)).contains("a comma or the closing }");
    }

    @Test
    void a_form_that_does_not_fit_names_the_field() {
        RuleFile file = file(CIVIL);
        ScenarioForm form = form(file, 0);
        ScenarioForm bad = new ScenarioForm("甲", List.of(form.given().get(0).with("order", "第一")), form.expect());

        assertThatThrownBy(() -> of(file).with(file, 0, bad))
                .isInstanceOfSatisfying(
                        FactRefused.class, e -> assertThat(e.path()).isEqualTo("$.given[0].order"));
        assertThatThrownBy(() -> of(file).with(file, 0, titled(form, " ")))
                .isInstanceOfSatisfying(
                        FactRefused.class, e -> assertThat(e.path()).isEqualTo("$.title"));
        assertThatThrownBy(() -> of(file).with(file, 9_999, form)).isInstanceOf(CannotWrite.class);
        ScenarioForm strange = new ScenarioForm(
                "甲", form.given(), List.of(new FormEntry("Provision", List.of(new FormPart("rule", "TL-1")))));
        assertThatThrownBy(() -> of(file).with(file, 0, strange)).isInstanceOf(FactRefused.class);
    }

    @Test
    void fields_are_named_in_the_readers_language_with_the_words_that_fit() {
        RuleFile file = file("timelimit/clocks/orders.scenarios.yaml");
        FactField chinese = field(of(file).read(file, CHINESE, List.of()), "CaseProfile", "caseClass");
        FactField english = field(of(file).read(file, ENGLISH, List.of()), "CaseProfile", "caseClass");
        FactField kind = field(of(file).read(file, CHINESE, List.of()), "Occurrence", "kind");

        assertThat(chinese.title()).isEqualTo("案件类别");
        assertThat(chinese.required()).isTrue();
        assertThat(chinese.choices()).contains(new ScenarioReading.FactChoice("CIVIL", "民事"));
        assertThat(english.title()).isEqualTo("case class");
        assertThat(english.choices()).contains(new ScenarioReading.FactChoice("CIVIL", "civil"));
        assertThat(kind.choices()).isNotEmpty();
        assertThat(of(file("timelimit/limits/civil.scenarios.yaml"))
                        .read(file("timelimit/limits/civil.scenarios.yaml"), CHINESE, List.of("TL-101"))
                        .day())
                .isEqualTo("TrialClock.lawDay");
    }

    private static FactField field(ScenarioReading reading, String type, String name) {
        return reading.facts().stream()
                .filter(kind -> kind.name().equals(type))
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
