package court.rulebase.workbench;

import court.kernel.FieldProblem;
import court.kernel.Refused;
import court.rulebase.RecordedDecision;
import court.rulebase.Rulebooks;
import court.rulebase.reading.Readings;
import court.rulebase.release.Builds;
import court.rulebase.release.FileStore;
import court.rulebase.workbench.ScenarioRuns.FiredInWords;
import court.rules.Answer;
import court.rules.Compilation;
import court.rules.FactRefused;
import court.rules.FiredRule;
import court.rules.RuleFailed;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.RuleRunaway;
import court.rules.Rulebook;
import court.rules.plain.CannotWrite;
import court.rules.plain.FactWords;
import court.rules.plain.PlainRule;
import court.rules.play.Comparison;
import court.rules.play.Comparison.FindingPair;
import court.rules.play.Neutral;
import court.rules.play.Scenario;
import court.rules.play.ScenarioFiles;
import court.rules.play.ScenarioFiles.Known;
import court.rules.play.ScenarioForm;
import court.rules.play.ScenarioForm.FormEntry;
import court.rules.play.ScenarioForm.FormPart;
import court.rules.play.ScenarioReading;
import court.rules.why.Boundaries;
import court.rules.why.Boundaries.Line;
import court.rules.why.Boundaries.Proposal;
import court.rules.why.Boundaries.Side;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Scenarios as forms: read, written, proposed at the lines of rules, made of decisions. Nothing is stored here: drafts are. */
@Service
public class ScenarioDesk {
    private static final String KIND = ".scenarios.yaml";
    private final FileStore store;
    private final Builds builds;
    private final Readings readings;
    private final ScenarioRuns runs;
    private final Rulebooks rulebooks;
    private final CourtLexicon lexicon;

    ScenarioDesk(
            FileStore store,
            Builds builds,
            Readings readings,
            ScenarioRuns runs,
            Rulebooks rulebooks,
            CourtLexicon lexicon) {
        this.store = store;
        this.builds = builds;
        this.readings = readings;
        this.runs = runs;
        this.rulebooks = rulebooks;
        this.lexicon = lexicon;
    }

    /** Text of a file of scenarios with the forms that it holds. */
    public record Written(String path, String text, ScenarioReading reading) {}

    /** A line that rules draw, with a scenario on it and on each side. */
    public record Boundary(
            String term, String value, boolean day, boolean changes, List<String> rules, List<Proposed> proposals) {}

    /**
     * A scenario that is proposed, with the answer that it gets now.
     *
     * @param same title of a scenario that has the same facts already
     */
    public record Proposed(
            Side side,
            ScenarioForm scenario,
            List<FindingPair> findings,
            List<FiredInWords> fired,
            @Nullable String same) {}

    /**
     * A decision as a scenario.
     *
     * @param sameRules whether the same rules answer without the texts that were left out
     */
    public record FromDecision(String rulebook, ScenarioForm scenario, boolean sameRules) {}

    /** @param text null = as it is stored */
    public ScenarioReading read(UUID release, String path, @Nullable String text, Locale locale) {
        RuleFiles files = store.load(release);
        RuleFile file = text == null
                ? files.file(path).orElseThrow(() -> Refused.notFound("rulebase.no-such-file", path))
                : new RuleFile(path, text);
        return guarded(() -> read(files, file, locale), locale);
    }

    private ScenarioReading read(RuleFiles files, RuleFile file, Locale locale) {
        String name = require(file);
        Map<String, String> titles = titles(files, name, locale);
        FactWords.Lexicon rules = (component, code) ->
                component.equals(FactWords.RULE) ? Optional.ofNullable(titles.get(code)) : Optional.empty();
        return new ScenarioFiles(files, name)
                .read(
                        file,
                        lexicon.of(rules, locale),
                        titles.keySet().stream().sorted().toList());
    }

    /** Titles of rules by code; in the reader's language where the rules can be asked. */
    private Map<String, String> titles(RuleFiles files, String name, Locale locale) {
        Optional<Rulebook> book = builds.tryOut(files) instanceof Compilation.Passed passed
                ? passed.release().rulebook(name)
                : Optional.empty();
        return book.map(known -> known.rules().stream()
                        .collect(Collectors.toMap(rule -> rule.code(), rule -> rule.title(locale), (a, b) -> a)))
                .orElseGet(() -> readings.rules(files, name, locale).stream()
                        .collect(Collectors.toMap(PlainRule::code, PlainRule::title, (a, b) -> a)));
    }

    /** The name of its rulebook. */
    private static String require(RuleFile file) {
        if (!file.path().endsWith(KIND)) {
            throw Refused.malformed("rulebase.not-scenarios", file.path());
        }
        return file.rulebook();
    }

    /**
     * The text of a file with scenarios in it.
     *
     * @param at the scenario whose place is taken, from 0; null = after all others
     * @param forms one for a place; none = the scenario there is taken out
     */
    public Written write(UUID release, RuleFile file, @Nullable Integer at, List<ScenarioForm> forms, Locale locale) {
        RuleFiles files = store.load(release);
        String name = require(file);
        if (at != null && forms.size() > 1) {
            throw Refused.malformed("kernel.bad-parameter", "scenarios");
        }
        return guarded(
                () -> {
                    ScenarioFiles scenarios = new ScenarioFiles(files, name);
                    String text = at == null
                            ? scenarios.and(file, forms)
                            : forms.isEmpty() ? scenarios.without(file, at) : scenarios.with(file, at, forms.get(0));
                    return new Written(file.path(), text, read(files, new RuleFile(file.path(), text), locale));
                },
                locale);
    }

    /** Scenarios at the lines that a rule draws. */
    public List<Boundary> ofRule(UUID release, String rulebook, String code, List<RuleFile> unsaved, Locale locale) {
        RuleFiles files = store.load(release).with(unsaved, List.of());
        Rulebook book = runs.compiled(release, files, rulebook);
        if (book.rules().stream().noneMatch(rule -> rule.code().equals(code))) {
            throw Refused.notFound("rulebase.no-such-rule", code);
        }
        return said(book, boundaries(files, book, locale).ofRule(code), locale);
    }

    /** Scenarios around one. */
    public List<Boundary> ofScenario(
            UUID release, String rulebook, ScenarioForm form, List<RuleFile> unsaved, Locale locale) {
        RuleFiles files = store.load(release).with(unsaved, List.of());
        Rulebook book = runs.compiled(release, files, rulebook);
        return guarded(
                () -> {
                    List<Object> facts = new ScenarioFiles(files, rulebook).facts(form);
                    return said(book, boundaries(files, book, locale).ofScenario(form, facts), locale);
                },
                locale);
    }

    private Boundaries boundaries(RuleFiles files, Rulebook book, Locale locale) {
        return new Boundaries(
                book, readings.rules(files, book.name(), locale), known(files, book.name()), lexicon.of(book, locale));
    }

    private static List<Known> known(RuleFiles files, String rulebook) {
        ScenarioFiles scenarios = new ScenarioFiles(files, rulebook);
        return ScenarioRuns.scenarios(files, rulebook).stream()
                .flatMap(file -> scenarios.known(file).stream())
                .toList();
    }

    private static List<Boundary> said(Rulebook book, List<Line> lines, Locale locale) {
        return lines.stream()
                .map(line -> new Boundary(
                        line.term(),
                        line.value(),
                        line.day(),
                        line.changes(),
                        line.rules(),
                        line.proposals().stream()
                                .map(each -> said(book, each, locale))
                                .toList()))
                .toList();
    }

    private static Proposed said(Rulebook book, Proposal each, Locale locale) {
        List<String> codes = each.fired().stream().map(FiredRule::code).toList();
        return new Proposed(
                each.side(), each.scenario(), each.answer(), ScenarioRuns.fired(book, codes, locale), each.same());
    }

    /** The facts of a decision without what tells of its case, and what its own release answers to them. */
    public FromDecision of(RecordedDecision decision, Locale locale) {
        Rulebook book = rulebooks.under(decision.releaseId()).rulebook(decision.rulebook());
        Set<String> texts = texts(store.load(decision.releaseId()), book.name());
        Neutral neutral = new Neutral((component, text) ->
                texts.contains(component.getDeclaringRecord().getSimpleName() + "." + component.getName() + "=" + text)
                        || lexicon.of(book, locale).value(component, text).isPresent()
                                && text.matches("[a-z0-9.,-]+")
                                && !component.getName().equals("court"));
        List<Object> facts = neutral.facts(book.codec().readFacts(decision.facts()));
        Answer answer = guarded(() -> book.decide(facts), locale);
        List<String> then = decision.fired().findValuesAsText("code");
        List<String> now = answer.fired().stream().map(FiredRule::code).toList();
        Scenario nothing = new Scenario("", 0, facts, List.of());
        String title = answer.fired().stream()
                .map(FiredRule::title)
                .findFirst()
                .orElseGet(() -> book.title(Locale.SIMPLIFIED_CHINESE));
        ScenarioForm form = new ScenarioForm(title, Neutral.given(facts), Comparison.taken(nothing, answer.findings()));
        return new FromDecision(book.name(), form, now.equals(then));
    }

    /** What scenarios say already tells nothing of a case. */
    private static Set<String> texts(RuleFiles files, String rulebook) {
        return known(files, rulebook).stream()
                .flatMap(each -> each.form().given().stream())
                .flatMap(ScenarioDesk::texts)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(FormEntry entry) {
        return entry.parts().stream().map((FormPart part) -> entry.type() + "." + part.component() + "=" + part.text());
    }

    private static <T> T guarded(Supplier<T> work, Locale locale) {
        try {
            return work.get();
        } catch (CannotWrite e) {
            throw Refused.malformed("rulebase.cannot-write", e.problem().message(locale));
        } catch (RuleRunaway e) {
            throw Refused.because("rulebase.runaway", e.rulebook(), e.limit().name());
        } catch (RuleFailed e) {
            throw Refused.because("rulebase.rule-failed", e.rulebook(), String.valueOf(e.getMessage()));
        } catch (FactRefused e) {
            throw Refused.fields(
                    "kernel.bad-fields",
                    List.of(new FieldProblem(e.path(), "rulebase.bad-fact", List.of(e.message(locale)))));
        }
    }
}
