package court.rules.why;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.FiredRule;
import court.rules.RuleCompiler;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.Rulebook;
import court.rules.ScenarioPlayer;
import court.rules.ScenarioResult;
import court.rules.plain.FactWords;
import court.rules.plain.FactWords.Lexicon;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainRule;
import court.rules.play.ScenarioFiles;
import court.rules.play.ScenarioFiles.Known;
import court.rules.play.ScenarioForm.FormPart;
import court.rules.why.Boundaries.Line;
import court.rules.why.Boundaries.Proposal;
import court.rules.why.Boundaries.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against shipped rules, one of them with a row that no scenario knows yet. */
class BoundariesTest {
    private static final String EXTENSIONS = "timelimit/extensions/extensions.drl.csv";
    private static final Set<String> BOOKS = Set.of("timelimit.extensions", "timelimit.limits", "triage.jurisdiction");
    private static RuleFiles files;
    private static CompiledRelease release;

    @BeforeAll
    static void shipped_rules() throws IOException {
        List<RuleFile> all = RuleFiles.ofFolder(Path.of("drl")).list().stream()
                .filter(file -> BOOKS.contains(file.rulebook()))
                .toList();
        files = RuleFiles.of(all).with(List.of(amended(RuleFiles.of(all)), withCents(RuleFiles.of(all))), List.of());
        release = ((Compilation.Passed) new RuleCompiler().load(files)).release();
    }

    /** TL-208 ends with 2026; TL-281 takes its place. */
    private static RuleFile amended(RuleFiles shipped) {
        String text = shipped.file(EXTENSIONS).orElseThrow().text();
        String old =
                text.lines().filter(line -> line.contains("TL-208")).findFirst().orElseThrow();
        assertThat(old).contains(",2022-01-01,,");
        String ended = old.replace(",2022-01-01,,", ",2022-01-01,2026-12-31,");
        String fresh = old.replace("TL-208", "TL-281")
                .replace(",2022-01-01,,", ",2027-01-01,,")
                .replace("P1M", "P2M");
        return new RuleFile(EXTENSIONS, text.replace(old, ended + "\n" + fresh));
    }

    /** A line that is drawn between two whole yuan. */
    private static RuleFile withCents(RuleFiles shipped) {
        String path = "triage/jurisdiction/amounts.drl";
        return new RuleFile(path, shipped.file(path).orElseThrow().text() + """
                rule "TR-181 上年平均工资的一半以上"
                    @basis("试例")
                when
                    FilingFacts(specialised == false, amount != null, amount >= 54323.50, amount < 100000)
                then
                    insert(new JurisdictionFlag("TR-181", "上年平均工资的一半以上", CourtLevel.INTERMEDIATE, "试例"));
                end
                """);
    }

    private static Boundaries boundaries(String name, Locale locale) {
        Rulebook book = release.rulebook(name).orElseThrow();
        PlainFiles plain = new PlainFiles(files, locale);
        List<PlainRule> rules = files.rulebook(name).list().stream()
                .filter(PlainFiles::holdsRules)
                .flatMap(file -> plain.read(file).rules().stream())
                .toList();
        return new Boundaries(book, rules, known(name), new FactWords(locale, Lexicon.none()));
    }

    private static List<Known> known(String name) {
        ScenarioFiles scenarios = new ScenarioFiles(files, name);
        return files.rulebook(name).list().stream()
                .filter(file -> file.path().endsWith(".scenarios.yaml"))
                .flatMap(file -> scenarios.known(file).stream())
                .toList();
    }

    private static Stream<String> fired(Line line) {
        return line.proposals().stream().flatMap(each -> each.fired().stream()).map(FiredRule::code);
    }

    @Test
    void a_rule_that_no_scenario_hits_gets_the_day_before_the_day_and_the_day_after() {
        List<Line> lines =
                boundaries("timelimit.extensions", Locale.SIMPLIFIED_CHINESE).ofRule("TL-281");

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.term()).isEqualTo("批准日");
            assertThat(line.value()).isEqualTo("2027年1月1日");
            assertThat(line.changes()).isTrue();
            assertThat(fired(line)).containsExactly("TL-208", "TL-281", "TL-281");
            assertThat(line.proposals().stream().map(Proposal::side)).containsExactly(Side.BEFORE, Side.AT, Side.AFTER);
            Proposal day = line.proposals().get(1);
            assertThat(day.scenario().title()).contains("批准日2027-01-01（当日）");
            assertThat(day.scenario().given().get(0).parts()).contains(new FormPart("grantedDay", "2027-01-01"));
            assertThat(day.scenario().expect().get(0).parts())
                    .contains(new FormPart("rule", "TL-281"), new FormPart("period", "P2M"))
                    .noneMatch(part -> part.component().equals("title"));
        });
    }

    @Test
    void an_amount_is_tried_below_at_and_above() {
        List<Line> lines = boundaries("triage.jurisdiction", Locale.ENGLISH).ofRule("TR-101");

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.term()).isEqualTo("amount");
            assertThat(line.value()).isEqualTo("500,000,000");
            assertThat(line.day()).isFalse();
            assertThat(line.proposals().stream().map(each -> each.answer().isEmpty()))
                    .containsExactly(true, false, false);
            assertThat(line.proposals().get(0).scenario().title()).contains("标的额499999999（低于界限）");
        });
    }

    @Test
    void money_with_cents_is_tried_a_cent_below_at_and_a_cent_above() {
        List<Line> lines = boundaries("triage.jurisdiction", Locale.ENGLISH).ofRule("TR-181");

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.value()).isEqualTo("54,323.5");
            assertThat(line.proposals().stream().map(each -> each.answer().isEmpty()))
                    .containsExactly(true, false, false);
            assertThat(line.proposals().stream()
                            .map(each -> each.scenario().given().get(0).parts().stream()
                                    .filter(part -> part.component().equals("amount"))
                                    .map(FormPart::text)
                                    .toList()
                                    .toString()))
                    .containsExactly("[54323.49]", "[54323.50]", "[54323.51]");
        });
    }

    @Test
    void around_a_scenario_the_lines_of_other_rules_count_where_the_answer_changes() {
        Known scenario = known("timelimit.limits").stream()
                .filter(each -> each.form().title().equals("二〇二三年末立案的小额诉讼两个月"))
                .findFirst()
                .orElseThrow();

        List<Line> lines = boundaries("timelimit.limits", Locale.SIMPLIFIED_CHINESE)
                .ofScenario(scenario.form(), scenario.scenario().facts());

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.value()).isEqualTo("2022年1月1日");
            assertThat(fired(line).distinct()).hasSize(2);
        });
        assertThat(lines.stream().flatMap(line -> line.proposals().stream()))
                .anyMatch(proposal -> proposal.same() != null);
    }

    @Test
    void a_rule_that_draws_no_line_or_is_not_there_has_none() {
        assertThat(boundaries("timelimit.limits", Locale.SIMPLIFIED_CHINESE).ofRule("TL-999"))
                .isEmpty();
    }

    @Test
    void what_is_proposed_holds_when_it_is_played() {
        String name = "triage.jurisdiction";
        RuleFile empty = new RuleFile("triage/jurisdiction/new.scenarios.yaml", "");
        List<Proposal> proposals = boundaries(name, Locale.SIMPLIFIED_CHINESE).ofRule("TR-101").stream()
                .flatMap(line -> line.proposals().stream())
                .toList();

        String text = new ScenarioFiles(files, name)
                .and(empty, proposals.stream().map(Proposal::scenario).toList());

        Rulebook book = release.rulebook(name).orElseThrow();
        assertThat(new ScenarioPlayer(book)
                        .play(new RuleFile(empty.path(), text))
                        .results())
                .isNotEmpty()
                .hasSameSizeAs(proposals)
                .allMatch(ScenarioResult::holds);
    }
}
