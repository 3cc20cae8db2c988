package court.rules.why;

import court.rules.Answer;
import court.rules.FiredRule;
import court.rules.Rulebook;
import court.rules.book.Words;
import court.rules.plain.FactWords;
import court.rules.plain.PlainRule;
import court.rules.play.Comparison;
import court.rules.play.Comparison.FindingPair;
import court.rules.play.Scenario;
import court.rules.play.ScenarioFiles.Known;
import court.rules.play.ScenarioForm;
import court.rules.play.ScenarioForm.FormEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios at the lines that rules draw: the day before, the day, the day after; a number below, at and above. Each comes
 * with the answer that the rulebook gives now, for a person to judge.
 */
public final class Boundaries {
    private static final int QUESTIONS = 4_000;
    private static final int LINES = 24;
    private final Rulebook book;
    private final Map<String, PlainRule> rules;
    private final List<Known> known;
    private final FactWords words;
    private final Trials trials;

    /**
     * @param rules the rules of this very rulebook
     * @param known its scenarios, among which an example is looked for
     */
    public Boundaries(Rulebook book, Collection<PlainRule> rules, List<Known> known, FactWords words) {
        this.book = book;
        this.rules = rules.stream()
                .collect(Collectors.toMap(PlainRule::code, Function.identity(), (first, second) -> first));
        this.known = known;
        this.words = words;
        this.trials = new Trials(book, QUESTIONS);
    }

    /** On which side of a line a value lies. */
    public enum Side {
        BEFORE,
        AT,
        AFTER
    }

    /**
     * A line that some rules draw.
     *
     * @param day whether it is a day, or else a number
     * @param changes whether the answer is not the same on all sides of it
     * @param rules codes of the rules that draw it
     */
    public record Line(
            String term, String value, boolean day, boolean changes, List<String> rules, List<Proposal> proposals) {}

    /**
     * A scenario that is proposed.
     *
     * @param same title of one that is there already with the same facts
     */
    public record Proposal(
            Side side,
            ScenarioForm scenario,
            List<FindingPair> answer,
            List<FiredRule> fired,
            @Nullable String same) {}

    /** Where proposals start from: an example to which a rule answers. */
    private record Seed(ScenarioForm form, List<Object> facts) {}

    /** The lines that one rule draws; empty when no example meets the rule or it draws none. */
    public List<Line> ofRule(String code) {
        PlainRule rule = rules.get(code);
        return rule == null
                ? List.of()
                : seed(rule)
                        .map(seed -> lines(seed, rule.title(), List.of(rule), false))
                        .orElse(List.of());
    }

    /** The lines around one scenario: those of the rules that answer it, and others where the answer changes. */
    public List<Line> ofScenario(ScenarioForm form, List<Object> facts) {
        List<String> fired = trials.ask(List.of(facts)).get(0).stream()
                .flatMap(answer -> answer.fired().stream())
                .map(FiredRule::code)
                .toList();
        List<PlainRule> own = fired.stream()
                .flatMap(code -> Stream.ofNullable(rules.get(code)))
                .toList();
        Seed seed = new Seed(form, facts);
        List<Line> lines = new ArrayList<>(lines(seed, form.title(), own, false));
        lines(seed, form.title(), rules.values(), true).stream()
                .filter(line -> lines.stream().noneMatch(each -> isSame(each, line)))
                .forEach(lines::add);
        return lines.stream().limit(LINES).toList();
    }

    private static boolean isSame(Line one, Line two) {
        return one.term().equals(two.term()) && one.value().equals(two.value());
    }

    /** A scenario in which the rule fires, or one that is changed so that it does. */
    private Optional<Seed> seed(PlainRule rule) {
        List<Seed> seeds = known.stream()
                .map(each -> new Seed(each.form(), each.scenario().facts()))
                .toList();
        Fitting fitting = new Fitting(rule);
        List<Seed> fitted = seeds.stream()
                .flatMap(seed -> fitting.of(seed.facts()).stream()
                        .map(facts -> new Seed(changed(seed.form(), seed.facts(), facts), facts)))
                .distinct()
                .toList();
        return fires(rule, seeds).or(() -> fires(rule, fitted));
    }

    private Optional<Seed> fires(PlainRule rule, List<Seed> seeds) {
        List<Optional<Answer>> answers =
                trials.ask(seeds.stream().map(Seed::facts).toList());
        for (int i = 0; i < seeds.size(); i++) {
            boolean fires = answers.get(i).stream()
                    .flatMap(answer -> answer.fired().stream())
                    .anyMatch(fired -> fired.code().equals(rule.code()));
            if (fires) {
                return Optional.of(seeds.get(i));
            }
        }
        return Optional.empty();
    }

    private List<Line> lines(Seed seed, String title, Collection<PlainRule> drawn, boolean changing) {
        Thresholds all = new Thresholds(drawn);
        Map<String, Thresholds> each =
                drawn.stream().collect(Collectors.toMap(PlainRule::code, rule -> new Thresholds(List.of(rule))));
        List<Line> lines = new ArrayList<>();
        for (Spot spot : Spot.of(seed.facts(), seed.facts())) {
            Axis axis = all.axis(spot).orElse(null);
            if (axis == null) {
                continue;
            }
            SortedSet<Long> places = new TreeSet<>();
            each.values().forEach(thresholds -> places.addAll(thresholds.own(spot, axis)));
            for (long place : places) {
                List<String> codes = each.entrySet().stream()
                        .filter(rule -> rule.getValue().own(spot, axis).contains(place))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
                line(seed, title, spot, axis, place, codes)
                        .filter(line -> !changing || line.changes())
                        .ifPresent(lines::add);
            }
        }
        return lines.stream().limit(LINES).toList();
    }

    private Optional<Line> line(Seed seed, String title, Spot spot, Axis axis, long place, List<String> codes) {
        List<Proposal> proposals = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Side side : Side.values()) {
            long position = place + side.ordinal() - 1;
            spot.with(seed.facts(), axis.at(position))
                    .ifPresent(facts -> trials.ask(List.of(facts)).get(0).ifPresent(answer -> {
                        ScenarioForm form = changed(seed.form(), seed.facts(), facts);
                        String name = title + "，" + name(spot, axis, position, side);
                        proposals.add(proposal(side, name, form, facts, answer));
                        outcomes.add(Outcome.of(answer, finding -> true).knowing(axis.at(position)));
                    }));
        }
        if (proposals.isEmpty()) {
            return Optional.empty();
        }
        boolean changes = outcomes.stream().anyMatch(each -> !each.comesTo(outcomes.get(0)));
        String value = words.value(spot.component(), axis.at(place)).orElse("");
        return Optional.of(new Line(words.component(spot.component()), value, axis.isDay(), changes, codes, proposals));
    }

    private Proposal proposal(Side side, String name, ScenarioForm form, List<Object> facts, Answer answer) {
        Scenario asked = new Scenario(name, 0, facts, List.of());
        ScenarioForm proposed = new ScenarioForm(name, form.given(), Comparison.taken(asked, answer.findings()));
        String same = known.stream()
                .filter(each -> each.scenario().facts().equals(facts))
                .map(each -> each.form().title())
                .findFirst()
                .orElse(null);
        return new Proposal(side, proposed, new Comparison(words).of(asked, answer.findings()), answer.fired(), same);
    }

    /** Titles stand in the file, in the court's language whoever reads. */
    private static String name(Spot spot, Axis axis, long position, Side side) {
        String term = Words.of(spot.component(), spot.component().getName());
        String where = switch (side) {
            case BEFORE -> axis.isDay() ? "前一日" : "低于界限";
            case AT -> axis.isDay() ? "当日" : "恰为界限";
            case AFTER -> axis.isDay() ? "后一日" : "高于界限";
        };
        return term + axis.at(position) + "（" + where + "）";
    }

    /** The form with the components in which facts are other than they were. */
    private static ScenarioForm changed(ScenarioForm form, List<Object> before, List<Object> after) {
        List<FormEntry> given = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            given.add(form.given().get(i).changed(before.get(i), after.get(i)));
        }
        return new ScenarioForm(form.title(), given, form.expect());
    }
}
