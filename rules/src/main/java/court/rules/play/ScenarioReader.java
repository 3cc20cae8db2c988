package court.rules.play;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.book.Datum;
import court.rules.book.Datum.Place;
import court.rules.book.DatumException;
import court.rules.book.FactReader;
import court.rules.book.ProblemException;
import court.rules.book.YamlReader;
import court.rules.play.Scenario.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads scenarios in the words of the court; one that cannot be read becomes a problem at its line. */
public final class ScenarioReader {
    private static final Set<String> KEYS = Set.of("scenario", "given", "expect");
    private static final String NOTHING = "nothing";
    private static final int SCENARIOS = 1_000;
    private final RuleFile file;
    private final FactReader facts;
    private final FactReader findings;

    public ScenarioReader(RuleFile file, Map<String, Class<?>> facts, Map<String, Class<?>> findings) {
        this.file = file;
        this.facts = new FactReader(facts, true);
        this.findings = new FactReader(findings, true);
    }

    /** Scenarios that could be read, and what was wrong with the others. */
    public record Read(List<Scenario> scenarios, List<Problem> problems) {}

    public Read read() {
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            items(file).forEach(item -> read(item, scenarios, problems));
        } catch (ProblemException e) {
            problems.add(e.problem());
        }
        return new Read(scenarios, problems);
    }

    /** The scenarios of a file, untyped yet. */
    static List<Datum> items(RuleFile file) {
        Datum root = YamlReader.read(file);
        if (!(root instanceof Datum.Row row) || row.items().size() > SCENARIOS) {
            throw new ProblemException(problem(file, new DatumException(root.place(), "rulebase.yaml-shape")));
        }
        return row.items();
    }

    private void read(Datum item, List<Scenario> scenarios, List<Problem> problems) {
        try {
            scenarios.add(scenario(item));
        } catch (DatumException e) {
            problems.add(problem(file, e));
        }
    }

    Scenario scenario(Datum item) {
        if (!(item instanceof Datum.Table table)) {
            throw new DatumException(item.place(), "rulebase.yaml-shape");
        }
        table.keys().forEach((key, place) -> {
            if (!KEYS.contains(key)) {
                throw new DatumException(place, "rulebase.scenario-key", key);
            }
        });
        if (!(need(table, "scenario") instanceof Datum.Scalar name)) {
            throw new DatumException(table.place(), "rulebase.yaml-shape");
        }
        return new Scenario(
                name.text(), table.place().line(), facts.facts(need(table, "given")), expected(need(table, "expect")));
    }

    private List<Expected> expected(Datum expect) {
        List<Expected> expected = new ArrayList<>();
        if (expect instanceof Datum.Scalar word && word.text().equals(NOTHING)) {
            return expected;
        }
        if (!(expect instanceof Datum.Table table)) {
            throw new DatumException(expect.place(), "rulebase.yaml-shape");
        }
        table.entries().forEach((name, value) -> {
            Class<?> type = findings.type(name, table.keys().get(name));
            for (Datum finding : value instanceof Datum.Row row ? row.items() : List.of(value)) {
                expected.add(new Expected(type, findings.components(type, table(finding))));
            }
        });
        return expected;
    }

    private static Datum.Table table(Datum datum) {
        if (datum instanceof Datum.Table table) {
            return table;
        }
        throw new DatumException(datum.place(), "rulebase.yaml-shape");
    }

    static Datum need(Datum.Table table, String key) {
        Datum found = table.entries().get(key);
        if (found == null) {
            throw new DatumException(table.place(), "rulebase.manifest-missing", key);
        }
        return found;
    }

    static Problem problem(RuleFile file, DatumException e) {
        Place place = e.place();
        return Problem.error(
                file.path(), place.line(), place.column(), e.code(), e.args().toArray());
    }
}
