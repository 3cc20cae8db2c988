package court.rules.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.plain.PlainRule.Argument;
import court.rules.plain.PlainRule.Conclusion;
import court.rules.plain.PlainRule.Kind;
import court.rules.plain.PlainRule.Operand;
import court.rules.plain.PlainTable.Column;
import court.rules.table.DecisionTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlainFilesTest {
    private static final String LIMITS = "timelimit/limits/trial-limits.drl.csv";
    private static final String ANSWER = "timelimit/clocks/agreed-answer.drl";
    private static RuleFiles shipped;
    private static PlainFiles chinese;
    private static PlainFiles english;

    @BeforeAll
    static void shipped_rules() throws IOException {
        shipped = RuleFiles.ofClassPath(PlainFilesTest.class.getClassLoader());
        chinese = new PlainFiles(shipped, Locale.SIMPLIFIED_CHINESE);
        english = new PlainFiles(shipped, Locale.ENGLISH);
    }

    private static RuleFile file(String path) {
        return shipped.file(path).orElseThrow();
    }

    private static PlainRule rule(PlainFiles files, String path, String code) {
        return rule(files.read(file(path)), code);
    }

    private static PlainRule rule(RuleReading reading, String code) {
        assertThat(reading.problems()).noneMatch(Problem::isError);
        return reading.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_reads_like_the_statute() {
        PlainRule rule = rule(chinese, LIMITS, "TL-103");

        assertThat(rule.when().get(0).words())
                .isEqualTo("审限问题：案件类别为民事；程序为小额诉讼程序；适用法律日不早于2013年1月1日；适用法律日不晚于2021年12月31日；试点法院：否");
        assertThat(rule.then().get(0).words()).contains("基本期限 3个月", "起算事由 立案").doesNotContain("TL-103");
    }

    @Test
    void a_rule_reads_in_english_too() {
        PlainRule rule = rule(english, LIMITS, "TL-101");

        assertThat(rule.when().get(0).words())
                .isEqualTo("trial clock: case class is civil; procedure is ordinary; law day is not before 2013-01-01;"
                        + " foreign: no");
        assertThat(rule.then().get(0).words()).contains("base 6 months");
    }

    @Test
    void every_shipped_file_reads_whole() {
        for (RuleFile file : shipped.list()) {
            if (file.path().contains(".drl")) {
                RuleReading reading = chinese.read(file);
                assertThat(reading.problems()).as(file.path()).noneMatch(Problem::isError);
                assertThat(reading.rules()).as(file.path()).isNotEmpty();
                assertThat(reading.rules()).as(file.path()).allSatisfy(rule -> {
                    assertThat(rule.when())
                            .isNotEmpty()
                            .allSatisfy(premise -> assertThat(premise.source()).isNull());
                    assertThat(rule.then()).isNotEmpty();
                });
            }
        }
    }

    @Test
    void a_rule_written_anew_says_the_same() {
        for (RuleFile file : shipped.list()) {
            if (file.path().endsWith(".drl")) {
                for (PlainRule rule : chinese.read(file).rules()) {
                    String text = chinese.write(file, rule.code(), rule);
                    PlainRule again = rule(chinese.read(new RuleFile(file.path(), text)), rule.code());
                    assertThat(again.when()).as(rule.code()).isEqualTo(rule.when());
                    assertThat(again.then()).as(rule.code()).isEqualTo(rule.then());
                }
            }
        }
    }

    @Test
    void a_changed_value_changes_its_rule_and_nothing_else() {
        PlainRule rule = rule(chinese, ANSWER, "TL-434");
        Conclusion start = rule.then().get(0);
        List<Argument> changed = start.arguments().stream()
                .map(argument -> argument.component().equals("period")
                        ? new Argument("period", new Operand(Kind.PERIOD, "P10D", null, ""), "")
                        : argument)
                .toList();
        PlainRule renamed = new PlainRule(
                "TL-434",
                "约定答辩期为十日",
                rule.basis(),
                rule.layer(),
                rule.line(),
                "",
                rule.when(),
                List.of(new Conclusion(start.finding(), changed, "")));

        String text = chinese.write(file(ANSWER), "TL-434", renamed);

        assertThat(text)
                .startsWith(file(ANSWER).text().substring(0, file(ANSWER).text().indexOf("rule \"")));
        assertThat(rule(chinese.read(new RuleFile(ANSWER, text)), "TL-434")
                        .then()
                        .get(0)
                        .words())
                .contains("期间 10日")
                .doesNotContain("约定天数");
        assertThat(text).contains("new ClockStart(\"TL-434\", \"约定答辩期为十日\"");
    }

    @Test
    void a_new_rule_brings_the_imports_that_it_needs() {
        PlainRule pattern = rule(chinese, "triage/jurisdiction/amounts.drl", "TR-101");
        RuleFile empty = new RuleFile("triage/jurisdiction/more.drl", "package court.rules.triage\n");
        PlainRule rule =
                new PlainRule("TR-198", "另一标准", pattern.basis(), "court", 0, "", pattern.when(), pattern.then());

        String text = chinese.write(empty, "", rule);

        PlainRule read = rule(chinese.read(new RuleFile(empty.path(), text)), "TR-198");
        assertThat(read.when()).isEqualTo(pattern.when());
        assertThat(read.layer()).isEqualTo("court");
        assertThat(text).contains("import court.facts.triage.FilingFacts\n", "import java.time.LocalDate\n");
    }

    @Test
    void a_rule_is_taken_out_whole() {
        RuleFile file = file("triage/jurisdiction/amounts.drl");

        RuleReading left = chinese.read(new RuleFile(file.path(), chinese.without(file, "TR-101")));

        assertThat(left.problems()).noneMatch(Problem::isError);
        assertThat(left.rules())
                .hasSize(chinese.read(file).rules().size() - 1)
                .noneMatch(rule -> rule.code().equals("TR-101"));
        assertThatThrownBy(() -> chinese.without(file, "TR-999")).isInstanceOf(CannotWrite.class);
    }

    @Test
    void a_quotation_mark_in_a_text_is_refused_before_it_is_written() {
        PlainRule rule = rule(chinese, "triage/jurisdiction/amounts.drl", "TR-101");
        Argument bad = new Argument("reason", new Operand(Kind.TEXT, "\"); System.exit(1); //", null, ""), "");
        PlainRule attack = new PlainRule(
                rule.code(),
                rule.title(),
                rule.basis(),
                rule.layer(),
                0,
                "",
                rule.when(),
                List.of(new Conclusion("JurisdictionFlag", List.of(bad), "")));

        assertThatThrownBy(() -> chinese.write(file("triage/jurisdiction/amounts.drl"), "TR-101", attack))
                .isInstanceOfSatisfying(
                        CannotWrite.class, e -> assertThat(e.problem().code()).isEqualTo("rulebase.plain-text"));
    }

    @Test
    void columns_of_a_table_are_named_in_court_words() {
        PlainTable table = Objects.requireNonNull(chinese.read(file(LIMITS)).table());

        assertThat(table.columns())
                .extracting(Column::title)
                .contains("规则", "案件类别", "适用法律日不早于", "可能判处刑罚不属于", "基本期限", "法律依据");
        Column band = table.columns().stream()
                .filter(column -> column.title().equals("可能判处刑罚"))
                .findFirst()
                .orElseThrow();
        assertThat(band.many()).isTrue();
        assertThat(band.choices()).contains(new PlainTable.Choice("SentenceBand.UP_TO_ONE_YEAR", "一年以下"));
        assertThat(table.rows().get(0)).startsWith("TL-101 民事一审普通程序审限");
    }

    @Test
    void a_number_that_a_finding_is_held_against_is_a_number() {
        PlainTable table = Objects.requireNonNull(
                chinese.read(file("timelimit/deductions/grounds.drl.csv")).table());

        assertThat(table.columns())
                .filteredOn(column ->
                        "workingDaysToEntry".equals(column.component()) || "lateEntry".equals(column.component()))
                .isNotEmpty()
                .allMatch(column -> column.kind() == Kind.NUMBER);
    }

    @Test
    void a_column_without_a_form_is_headed_by_its_template() {
        String path = "triage/jurisdiction/absent.drl.csv";
        RuleReading reading = chinese.read(new RuleFile(path, """
                RuleSet,court.rules.triage
                Import,"court.facts.triage.CourtLevel, court.facts.triage.FilingFacts, court.facts.triage.JurisdictionFlag"

                RuleTable absent
                NAME,CONDITION,ACTION,METADATA
                ,not FilingFacts,,
                ,foreign == $param,"insert(new JurisdictionFlag(""XX-901"", ""$param"", CourtLevel.INTERMEDIATE, ""无""));","basis(""$param"")"
                规则,涉外,标题,依据
                XX-901 没有涉外,true,没有涉外,本院规定
                """));

        assertThat(reading.problems()).noneMatch(Problem::isError);
        Column column = Objects.requireNonNull(reading.table()).columns().get(1);
        assertThat(column.title()).isEqualTo("foreign == $param");
        assertThat(column.kind()).isEqualTo(Kind.FORMULA);
        assertThat(reading.rules().get(0).when().get(0).words()).startsWith("没有立案情况");
    }

    @Test
    void a_file_outside_every_rulebook_is_refused() {
        PlainRule rule = rule(chinese, "triage/jurisdiction/amounts.drl", "TR-101");

        assertThatThrownBy(() -> chinese.write(new RuleFile("nowhere/at/all.drl", ""), "", rule))
                .isInstanceOfSatisfying(
                        CannotWrite.class, e -> assertThat(e.problem().code()).isEqualTo("rulebase.no-manifest"));
    }

    @Test
    void a_table_written_as_text_reads_back_the_same() {
        for (RuleFile file : shipped.list()) {
            if (DecisionTable.isTable(file)) {
                DecisionTable.Rows grid = DecisionTable.rows(file);
                List<List<String>> lines = new ArrayList<>(grid.head());
                lines.addAll(grid.rows());
                DecisionTable.Rows again = DecisionTable.rows(new RuleFile(file.path(), DecisionTable.csv(lines)));
                assertThat(again.head()).as(file.path()).isEqualTo(grid.head());
                assertThat(again.rows()).as(file.path()).isEqualTo(grid.rows());
            }
        }
    }
}
