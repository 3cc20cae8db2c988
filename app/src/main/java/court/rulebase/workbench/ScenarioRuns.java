package court.rulebase.workbench;

import court.kernel.Refused;
import court.rulebase.release.Builds;
import court.rulebase.release.FileStore;
import court.rules.Compilation;
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
    private final Builds builds;
    private final FileStore store;

    ScenarioRuns(Builds builds, FileStore store) {
        this.builds = builds;
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
        return play(rulebook(release, files, file.rulebook()), List.of(file));
    }

    /** Plays all scenarios of a rulebook. */
    public Run rulebook(UUID release, String name) {
        RuleFiles files = store.load(release);
        Rulebook book = rulebook(release, files, name);
        return play(
                book,
                files.rulebook(name).list().stream()
                        .filter(file -> file.path().endsWith(".scenarios.yaml"))
                        .toList());
    }

    /** A draft is played even while its scenarios fail: that is when an officer wants to see them. */
    private Rulebook rulebook(UUID release, RuleFiles files, String name) {
        if (builds.tryOut(files) instanceof Compilation.Passed passed) {
            return passed.release()
                    .rulebook(name)
                    .orElseThrow(() -> Refused.notFound("rulebase.no-such-rulebook", name));
        }
        throw Refused.because("rulebase.has-errors", release);
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
