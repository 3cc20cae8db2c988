package court.rules.why;

import court.rules.Answer;
import court.rules.FiredRule;
import court.rules.Rulebook;
import court.rules.plain.FactWords;
import court.rules.plain.FactWords.Lexicon;
import court.rules.plain.PlainRule;
import court.rules.why.Explanation.Change;
import court.rules.why.Explanation.Fact;
import court.rules.why.Explanation.Ground;
import court.rules.why.Search.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Explains answers of one rulebook: by its facts, by its rules in words, and by what would have changed them. */
public final class Explainer {
    private static final int QUESTIONS = 2_000;
    private static final int CHANGES = 12;
    private static final int PER_FACT = 4;
    private final Rulebook book;
    private final Map<String, PlainRule> rules;
    private final Thresholds thresholds;
    private final Lexicon titles;
    private final FactWords words;
    private final Clauses clauses;

    /** @param rules the rules of this very rulebook in the reader's language */
    public Explainer(Rulebook book, Collection<PlainRule> rules, Locale locale, Lexicon lexicon) {
        this.book = book;
        this.rules = rules.stream()
                .collect(Collectors.toMap(PlainRule::code, Function.identity(), (first, second) -> first));
        this.thresholds = new Thresholds(rules);
        this.titles = titled(book, locale, lexicon);
        this.words = new FactWords(locale, titles);
        this.clauses = new Clauses(titles);
    }

    private static Lexicon titled(Rulebook book, Locale locale, Lexicon lexicon) {
        Lexicon titles = book.titles(locale);
        return (component, code) ->
                component.equals(FactWords.RULE) ? titles.say(component, code) : lexicon.say(component, code);
    }

    public Explanation explain(List<?> facts) {
        return explain(facts, Focus.all(facts));
    }

    /** @param focus which findings are asked about, and which facts may be thought otherwise */
    public Explanation explain(List<?> facts, Focus focus) {
        Answer answer = book.decide(facts);
        Outcome now = Outcome.of(answer, focus.findings());
        Trials trials = new Trials(book, QUESTIONS);
        List<Found> found = new Search(facts, focus, thresholds, trials, now).find();
        return new Explanation(
                said(focus.facts().stream().toList()),
                said(now.findings()),
                grounds(answer, now),
                changes(facts, found, now),
                trials.tried());
    }

    private List<Fact> said(List<?> records) {
        return records.stream()
                .map(record -> new Fact(words.type(record.getClass()), words.lines(record)))
                .toList();
    }

    /** The rules whose findings are asked about; all that fired where no finding names its rule. */
    private List<Ground> grounds(Answer answer, Outcome now) {
        List<String> codes = now.rules();
        Map<String, FiredRule> fired = new LinkedHashMap<>();
        answer.fired().stream()
                .filter(rule -> codes.isEmpty() || codes.contains(rule.code()))
                .forEach(rule -> fired.putIfAbsent(rule.code(), rule));
        return fired.values().stream().map(this::ground).toList();
    }

    private Ground ground(FiredRule fired) {
        PlainRule rule = rules.get(fired.code());
        String title = titles.say(FactWords.RULE, fired.code()).orElse(fired.title());
        return new Ground(
                fired.code(),
                title,
                fired.basis(),
                fired.layer(),
                rule == null ? List.of() : clauses.when(rule),
                rule == null ? List.of() : clauses.then(rule));
    }

    /** The nearest changes first; values of one fact that lead to the same answer are told together. */
    private List<Change> changes(List<?> facts, List<Found> found, Outcome now) {
        Map<List<Object>, List<Found>> groups = new LinkedHashMap<>();
        for (Found each : found) {
            groups.computeIfAbsent(List.of(each.spot(), each.outcome().said()), key -> new ArrayList<>())
                    .add(each);
        }
        Map<Spot, Integer> told = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (List<Found> group : groups.values()) {
            Found first = group.get(0);
            if (told.merge(first.spot(), 1, Integer::sum) <= PER_FACT && changes.size() < CHANGES) {
                change(facts, group, now).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** Of several facts, each component bears the name of its own. */
    private String name(List<?> facts, Spot spot) {
        String component = words.component(spot.component());
        String of = words.type(spot.component().getDeclaringRecord());
        return facts.size() == 1 ? component : words.say(of + "的" + component, of + "’s " + component);
    }

    private Optional<Change> change(List<?> facts, List<Found> group, Outcome now) {
        Found first = group.get(0);
        String values = group.stream()
                .map(Found::value)
                .map(value -> words.value(first.spot().component(), value).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(words.say("、", " or ")));
        String conclusion = first.outcome().against(now.knowing(first.spot().read(facts)), words);
        if (values.isEmpty() || conclusion.isEmpty()) {
            return Optional.empty();
        }
        String fact = name(facts, first.spot());
        return Optional.of(new Change(
                words.say("若" + fact + "为 " + values, "If " + fact + " were " + values),
                words.say("则" + conclusion, "then " + conclusion),
                first.outcome().rules()));
    }
}
