package court.rules;

import court.rules.book.Datum;
import court.rules.book.Datum.Kind;
import court.rules.book.Datum.Place;
import court.rules.book.DatumException;
import court.rules.book.FactReader;
import court.rules.book.Manifest.Coverage;
import court.rules.book.Manifest.Topic;
import court.rules.play.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The last gate: on every day each topic is answered exactly once, or never where no answer is right. */
final class CoverageGate {
    private static final int DECISIONS = 200_000;
    private static final String NONE = "0";
    private final Rulebook rulebook;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    CoverageGate(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.file = rulebook.name().replace('.', '/') + "/rulebook.yaml";
    }

    List<Problem> check(Coverage coverage, Collection<RuleFile> drl) {
        List<LocalDate> days = List.copyOf(Dates.of(coverage, drl));
        if ((long) days.size() * coverage.topics().size() > DECISIONS) {
            return List.of(Problem.error(file, coverage.field().line(), 1, "rulebase.manifest-dates"));
        }
        for (Topic topic : coverage.topics()) {
            try {
                check(coverage, topic, days);
            } catch (DatumException e) {
                Place place = e.place();
                problems.add(Problem.error(
                        file, place.line(), place.column(), e.code(), e.args().toArray()));
            } catch (RuleRunaway | RuleFailed e) {
                problems.add(Problem.error(
                        file, topic.line(), 1, "rulebase.scenario-failed", String.valueOf(e.getMessage())));
            }
        }
        return problems;
    }

    private void check(Coverage coverage, Topic topic, List<LocalDate> days) {
        FactReader reader = new FactReader(rulebook.facts(), true);
        List<List<Object>> cases = days.stream()
                .map(day -> reader.facts(onDay(coverage, topic, day)))
                .toList();
        List<Answer> answers = rulebook.decideAll(cases);
        Map<String, List<Integer>> wrong = new LinkedHashMap<>();
        for (int i = 0; i < days.size(); i++) {
            String found = judge(topic, answers.get(i));
            if (!found.isEmpty()) {
                wrong.computeIfAbsent(found, any -> new ArrayList<>()).add(i);
            }
        }
        wrong.forEach((found, on) -> {
            int first = on.get(0);
            int last = on.get(on.size() - 1);
            problems.add(
                    found.equals(NONE)
                            ? gap(topic, days, answers, first, last)
                            : overlap(topic, answers.get(first), days.get(first), days.get(last), found));
        });
    }

    /** At the question that nobody answers, with whoever answers it before and after. */
    private Problem gap(Topic topic, List<LocalDate> days, List<Answer> answers, int first, int last) {
        String before = first == 0 ? "" : codes(answers.get(first - 1));
        String after = last + 1 == days.size() ? "" : codes(answers.get(last + 1));
        return Problem.error(
                file,
                topic.line(),
                1,
                "rulebase.gap",
                days.get(first),
                days.get(last),
                before.isEmpty() ? "—" : before,
                after.isEmpty() ? "—" : after);
    }

    /** At the last of the rules that answer together. */
    private Problem overlap(Topic topic, Answer answer, LocalDate from, LocalDate to, String found) {
        String last = answer.fired().get(answer.fired().size() - 1).code();
        RuleInfo rule = rulebook.rules().stream()
                .filter(info -> info.code().equals(last))
                .findFirst()
                .orElseThrow();
        return rule.place(Problem.error(
                rule.file(), rule.line(), 1, "rulebase.overlap", from, to, found, file + ":" + topic.line()));
    }

    private static String codes(Answer answer) {
        return answer.fired().stream().map(FiredRule::code).collect(Collectors.joining(", "));
    }

    /** Empty when all is well, 0 for a gap, else the codes that answered. */
    private static String judge(Topic topic, Answer answer) {
        int wanted = topic.none() ? 0 : 1;
        if (answer.findings().size() == wanted) {
            return "";
        }
        return answer.findings().isEmpty() ? NONE : codes(answer);
    }

    private Datum onDay(Coverage coverage, Topic topic, LocalDate day) {
        String[] field = coverage.field().text().split("\\.", 2);
        Place place = new Place("$", coverage.field().line(), coverage.field().column());
        Datum fact = topic.facts().entries().get(field[0]);
        if (field.length != 2 || !(fact instanceof Datum.Table table)) {
            throw new DatumException(
                    place, "rulebase.coverage-field", coverage.field().text());
        }
        Map<String, Datum> components = new HashMap<>(table.entries());
        components.put(field[1], new Datum.Scalar(day.toString(), Kind.PLAIN, place));
        Map<String, Place> keys = new HashMap<>(table.keys());
        keys.put(field[1], place);
        Map<String, Datum> facts = new LinkedHashMap<>(topic.facts().entries());
        facts.put(field[0], new Datum.Table(components, keys, table.place()));
        return new Datum.Table(facts, topic.facts().keys(), topic.facts().place());
    }
}
