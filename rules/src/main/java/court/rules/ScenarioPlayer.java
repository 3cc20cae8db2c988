package court.rules;

import court.rules.play.Scenario;
import court.rules.play.ScenarioReader;
import java.util.List;

/** Plays the scenarios of a file against a rulebook; a file that cannot be read gives problems instead. */
public final class ScenarioPlayer {
    private final Rulebook rulebook;

    public ScenarioPlayer(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What a file of scenarios came to. */
    public record Played(List<ScenarioResult> results, List<Problem> problems) {}

    public Played play(RuleFile file) {
        ScenarioReader.Read read = new ScenarioReader(file, rulebook.facts(), rulebook.findings()).read();
        return new Played(
                read.scenarios().stream().map(scenario -> play(file, scenario)).toList(), read.problems());
    }

    private ScenarioResult play(RuleFile file, Scenario scenario) {
        try {
            Answer answer = rulebook.decide(scenario.facts());
            boolean holds = scenario.isMetBy(answer.findings());
            return new ScenarioResult(scenario, file.path(), holds, answer.findings(), answer.fired(), null);
        } catch (RuleRunaway | RuleFailed e) {
            return new ScenarioResult(
                    scenario, file.path(), false, List.of(), List.of(), String.valueOf(e.getMessage()));
        }
    }
}
