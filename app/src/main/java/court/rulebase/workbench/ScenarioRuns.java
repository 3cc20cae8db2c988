package court.rulebase.workbench;

import court.kernel.Refused;
import court.rulebase.Rulebooks;
import court.rulebase.release.FileStore;
import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.Rulebook;
import court.rules.ScenarioPlayer;
import court.rules.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Plays scenarios against a release, whether they are stored or just being written. */
@Service
public class ScenarioRuns {
    private final Rulebooks rulebooks;
    private final FileStore store;

    ScenarioRuns(Rulebooks rulebooks, FileStore store) {
        this.rulebooks = rulebooks;
        this.store = store;
    }

    /** How each scenario went, and what kept a file from being read. */
    public record Run(List<ScenarioResult> results, List<Problem> problems) {}

    /**
     * Plays one file of scenarios.
     *
     * @param text what to play instead of the stored file; null = that file
     */
    public Run file(UUID release, String path, @Nullable String text) {
        RuleFiles files = store.load(release);
        RuleFile file = text == null
                ? files.file(path).orElseThrow(() -> Refused.notFound("rulebase.no-such-file", path))
                : new RuleFile(path, text);
        if (!path.endsWith(".scenarios.yaml")) {
            throw Refused.malformed("rulebase.not-scenarios", path);
        }
        return play(rulebooks.under(release).rulebook(file.rulebook()), List.of(file));
    }

    /** Plays all scenarios of a rulebook. */
    public Run rulebook(UUID release, String name) {
        List<RuleFile> files = store.load(release).rulebook(name).list().stream()
                .filter(file -> file.path().endsWith(".scenarios.yaml"))
                .toList();
        return play(rulebooks.under(release).rulebook(name), files);
    }

    private static Run play(Rulebook book, List<RuleFile> files) {
        List<ScenarioResult> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (RuleFile file : files) {
            ScenarioPlayer.Played played = new ScenarioPlayer(book).play(file);
            results.addAll(played.results());
            problems.addAll(played.problems());
        }
        return new Run(results, problems);
    }
}
