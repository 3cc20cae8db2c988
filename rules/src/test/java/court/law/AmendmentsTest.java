package court.law;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.Problem;
import court.rules.RuleCompiler;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.Rulebook;
import court.rules.ScenarioPlayer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amendments of the last ten years, each made in the forms of the workbench with no line of DRL typed. */
class AmendmentsTest {
    private static final Map<String, Rulebook> FORMER = new ConcurrentHashMap<>();

    static List<Amendment> amendments() {
        return Amendment.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amendments")
    void an_amendment_made_in_the_forms_passes_every_gate_and_answers_around_its_day(Amendment amendment) {
        CompiledRelease shipped = Books.release();
        RuleFiles former = amendment.takenFrom(shipped.files());
        assertThat(former.sha256()).isNotEqualTo(shipped.sha256());
        RuleFile titles = shipped.files()
                .file(amendment.rulebook().replace('.', '/') + "/titles.en.yaml")
                .orElseThrow();

        RuleFiles amended = amendment.filledInto(former).with(List.of(titles), List.of());

        Compilation compilation = new RuleCompiler().compile(amended, shipped);
        assertThat(compilation.problems())
                .as(amendment.amendment())
                .extracting(Problem::file, Problem::line, Problem::message)
                .isEmpty();
        Rulebook rulebook = ((Compilation.Passed) compilation)
                .release()
                .rulebook(amendment.rulebook())
                .orElseThrow();
        assertHolds(rulebook, amendment.scenarios());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amendments")
    void before_the_amendment_the_day_was_answered_otherwise(Amendment amendment) {
        assertThat(amendment.without()).isNotEqualTo(amendment.after());
        assertHolds(former(amendment), amendment.unchanged());
    }

    @Test
    void at_least_twenty_amendments_since_2016_are_made() {
        assertThat(amendments())
                .hasSizeGreaterThanOrEqualTo(20)
                .allMatch(each -> each.day().compareTo("2016") > 0);
    }

    private static void assertHolds(Rulebook rulebook, RuleFile scenarios) {
        ScenarioPlayer.Played played = new ScenarioPlayer(rulebook).play(scenarios);
        assertThat(played.problems()).isEmpty();
        assertThat(played.results())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.holds())
                        .as("%s: %s", result.scenario(), result.findings())
                        .isTrue());
    }

    /** A rulebook before all of the amendments of its tables; of sentences, before this one, lest no rule be left. */
    private static Rulebook former(Amendment amendment) {
        boolean table = amendment instanceof TableAmendment;
        String name = amendment.rulebook();
        return FORMER.computeIfAbsent(table ? name : amendment.amendment(), key -> {
            RuleFiles files = Books.release().files();
            for (Amendment each : amendments()) {
                boolean together = table ? each.rulebook().equals(name) : each.equals(amendment);
                files = together ? each.takenFrom(files) : files;
            }
            Compilation loaded = new RuleCompiler().load(files, Books.release());
            assertThat(loaded.problems()).noneMatch(Problem::isError);
            return ((Compilation.Passed) loaded).release().rulebook(name).orElseThrow();
        });
    }
}
