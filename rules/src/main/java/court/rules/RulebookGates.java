package court.rules;

import court.rules.plain.FactWords;
import court.rules.play.Comparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The gates that a compiled rulebook passes: its scenarios hold, they hit every rule, its dates have no gap or overlap. */
final class RulebookGates {
    private final Rulebook rulebook;
    private final RuleFiles folder;

    RulebookGates(Rulebook rulebook, RuleFiles folder) {
        this.rulebook = rulebook;
        this.folder = folder;
    }

    List<Problem> check(List<RuleFile> drl) {
        List<Problem> problems = new ArrayList<>();
        Set<String> hit = new HashSet<>();
        for (RuleFile file : folder.list()) {
            if (file.path().endsWith(".scenarios.yaml")) {
                play(file, problems, hit);
            }
        }
        boolean read = problems.stream().noneMatch(problem -> !problem.code().equals("rulebase.scenario"));
        if (read) {
            rulebook.rules().stream()
                    .filter(rule -> !hit.contains(rule.code()))
                    .forEach(rule -> problems.add(notHit(rule)));
        }
        if (rulebook.manifest().answersOnce()) {
            rulebook.manifest()
                    .coverage()
                    .ifPresent(coverage -> problems.addAll(new CoverageGate(rulebook).check(coverage, drl)));
        }
        return problems;
    }

    private void play(RuleFile file, List<Problem> problems, Set<String> hit) {
        ScenarioPlayer.Played played = new ScenarioPlayer(rulebook).play(file);
        problems.addAll(played.problems());
        for (ScenarioResult result : played.results()) {
            result.fired().forEach(rule -> hit.add(rule.code()));
            if (!result.holds()) {
                problems.add(fails(result));
            }
        }
    }

    /** In both languages: each message takes its own. */
    private Problem fails(ScenarioResult result) {
        List<String> said = new ArrayList<>(List.of(result.scenario()));
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Comparison words = new Comparison(new FactWords(locale, rulebook.titles(locale)));
            said.add(result.wanted().findings().stream().map(words::sentence).collect(Collectors.joining(" | ")));
            said.add(
                    result.failure() != null
                            ? result.failure()
                            : result.findings().stream().map(words::sentence).collect(Collectors.joining(" | ")));
        }
        return Problem.error(result.file(), result.line(), 1, "rulebase.scenario", said.toArray());
    }

    private static Problem notHit(RuleInfo rule) {
        return rule.place(Problem.error(rule.file(), rule.line(), 1, "rulebase.rule-not-hit", rule.rule()));
    }
}
