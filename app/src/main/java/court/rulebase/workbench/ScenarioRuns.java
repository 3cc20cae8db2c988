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
import court.rules.play.Comparison;
import court.rules.play.Comparison.FindingPair;
import court.rules.play.ScenarioForm.FormEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Plays scenarios against a release, whether they are stored or just being written. */
@Service
public class ScenarioRuns {
    private final Builds builds;
    private final FileStore store;
    private final CourtLexicon words;

    ScenarioRuns(Builds builds, FileStore store, CourtLexicon words) {
        this.builds = builds;
        this.store = store;
        this.words = words;
    }

    /**
     * How a scenario went, in the reader's words.
     *
     * @param taken the findings that came, as what would have to be expected
     * @param failure why the rules could not answer at all
     */
    public record PlayedScenario(
            String scenario,
            String file,
            int line,
            boolean holds,
            List<FindingPair> findings,
            List<FormEntry> taken,
            List<FiredInWords> fired,
            @Nullable String failure) {}

    /** A rule that fired, its title in the reader's language. */
    public record FiredInWords(String code, String title, String basis) {}

    /** How each scenario went, and what kept a file from being read or the rules from being asked. */
    public record Run(List<PlayedScenario> results, List<Problem> problems) {}

    /**
     * Plays one file of scenarios.
     *
     * @param unsaved files in the place of stored ones
     * @param line where the only scenario stands that is to be played; null = all
     */
    public Run file(UUID release, String path, List<RuleFile> unsaved, @Nullable Integer line, Locale locale) {
        RuleFiles files = store.load(release).with(unsaved, List.of());
        RuleFile file = files.file(path).orElseThrow(() -> Refused.notFound("rulebase.no-such-file", path));
        if (!path.endsWith(".scenarios.yaml")) {
            throw Refused.malformed("rulebase.not-scenarios", path);
        }
        Run run = play(files, file.rulebook(), List.of(file), locale);
        return line == null
                ? run
                : new Run(
                        run.results().stream()
                                .filter(each -> each.line() == line)
                                .toList(),
                        run.problems());
    }

    /** Plays all scenarios of a rulebook. */
    public Run rulebook(UUID release, String name, List<RuleFile> unsaved, Locale locale) {
        RuleFiles files = store.load(release).with(unsaved, List.of());
        if (!files.rulebooks().contains(name)) {
            throw Refused.notFound("rulebase.no-such-rulebook", name);
        }
        return play(files, name, scenarios(files, name), locale);
    }

    static List<RuleFile> scenarios(RuleFiles files, String rulebook) {
        return files.rulebook(rulebook).list().stream()
                .filter(file -> file.path().endsWith(".scenarios.yaml"))
                .toList();
    }

    /** A draft is played even while its scenarios fail; rules that cannot be asked say where and why. */
    private Run play(RuleFiles files, String name, List<RuleFile> played, Locale locale) {
        if (builds.tryOut(files) instanceof Compilation.Passed passed) {
            return play(
                    passed.release()
                            .rulebook(name)
                            .orElseThrow(() -> Refused.notFound("rulebase.no-such-rulebook", name)),
                    played,
                    locale);
        }
        return new Run(List.of(), builds.tryOut(files).problems());
    }

    /** A rulebook of files that may not hold yet; refuses those that cannot be asked at all. */
    Rulebook compiled(UUID release, RuleFiles files, String name) {
        if (builds.tryOut(files) instanceof Compilation.Passed passed) {
            return passed.release()
                    .rulebook(name)
                    .orElseThrow(() -> Refused.notFound("rulebase.no-such-rulebook", name));
        }
        throw Refused.because("rulebase.has-errors", release);
    }

    private Run play(Rulebook book, List<RuleFile> files, Locale locale) {
        List<PlayedScenario> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (RuleFile file : files) {
            ScenarioPlayer.Played played = new ScenarioPlayer(book).play(file);
            played.results().forEach(result -> results.add(result(book, result, locale)));
            problems.addAll(played.problems());
        }
        return new Run(results, problems);
    }

    private PlayedScenario result(Rulebook book, ScenarioResult played, Locale locale) {
        return new PlayedScenario(
                played.scenario(),
                played.file(),
                played.line(),
                played.holds(),
                new Comparison(words.of(book, locale)).of(played.wanted(), played.findings()),
                Comparison.taken(played.wanted(), played.findings()),
                fired(book, played.fired().stream().map(rule -> rule.code()).toList(), locale),
                played.failure());
    }

    static List<FiredInWords> fired(Rulebook book, List<String> codes, Locale locale) {
        Map<String, FiredInWords> known = book.rules().stream()
                .collect(Collectors.toMap(
                        rule -> rule.code(),
                        rule -> new FiredInWords(rule.code(), rule.title(locale), rule.basis()),
                        (first, second) -> first));
        return codes.stream()
                .distinct()
                .map(code -> Objects.requireNonNull(known.get(code)))
                .toList();
    }
}
