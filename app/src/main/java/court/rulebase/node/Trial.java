package court.rulebase.node;

import court.rules.CompiledRelease;
import court.rules.RuleFile;
import court.rules.Rulebook;
import court.rules.ScenarioPlayer;
import court.rules.ScenarioResult;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/** Tries what was built here before anybody is answered by it; each rulebook once. */
final class Trial {
    private final Set<Rulebook> tried = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * Asks every rulebook that is new here, and plays its scenarios. At the start of a node all are new, and the time until
     * it answers counts more: then they are only asked.
     *
     * @return what is wrong with it on this node; empty = nothing
     */
    Optional<String> of(CompiledRelease release) {
        boolean starting = tried.isEmpty();
        for (Rulebook book : release.rulebooks().values()) {
            if (!tried.contains(book)) {
                Optional<String> wrong = of(book, release, starting);
                if (wrong.isPresent()) {
                    return wrong;
                }
                tried.add(book);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(Rulebook book, CompiledRelease release, boolean starting) {
        try {
            book.decide(List.of());
            return starting ? Optional.empty() : played(book, release);
        } catch (RuntimeException e) {
            return Optional.of(book.name() + ": " + e.getMessage());
        }
    }

    private static Optional<String> played(Rulebook book, CompiledRelease release) {
        ScenarioPlayer player = new ScenarioPlayer(book);
        return release.files().rulebook(book.name()).list().stream()
                .filter(file -> file.path().endsWith(".scenarios.yaml"))
                .flatMap(file -> results(player, file).stream())
                .filter(result -> !result.holds())
                .findFirst()
                .map(result -> result.file() + ":" + result.line() + " " + result.scenario() + " " + result.findings());
    }

    private static List<ScenarioResult> results(ScenarioPlayer player, RuleFile file) {
        return player.play(file).results();
    }
}
