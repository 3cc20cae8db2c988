package court.rules.play;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.book.Datum;
import court.rules.book.DatumException;
import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.book.ManifestReader;
import court.rules.book.ProblemException;
import court.rules.plain.CannotWrite;
import court.rules.plain.FactWords;
import court.rules.play.ScenarioReading.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads files of scenarios as forms and writes forms back: what somebody changed, and no other line. Nothing is compiled. */
public final class ScenarioFiles {
    private final Manifest manifest;
    private final FactModel model;
    private final FormCheck check;
    private final ScenarioText text;

    /**
     * The files of one rulebook.
     *
     * @throws CannotWrite when its manifest cannot be read
     */
    public ScenarioFiles(RuleFiles files, String rulebook) {
        String path = rulebook.replace('.', '/') + "/rulebook.yaml";
        List<Problem> problems = new ArrayList<>();
        try {
            manifest = ManifestReader.read(files.file(path)
                    .orElseThrow(() -> new ProblemException(Problem.error(path, 0, 0, "rulebase.no-manifest"))));
        } catch (ProblemException e) {
            throw new CannotWrite(e.problem());
        }
        model = FactModel.of(manifest, path, problems);
        problems.stream().findFirst().ifPresent(problem -> {
            throw new CannotWrite(problem);
        });
        check = new FormCheck(model);
        text = new ScenarioText(model.facts(), model.findings());
    }

    /** A scenario of which form, facts and findings are known. */
    public record Known(ScenarioForm form, Scenario scenario) {}

    /**
     * A file as forms.
     *
     * @param words in the reader's language
     * @param rules codes of the rules that a finding may name
     */
    public ScenarioReading read(RuleFile file, FactWords words, List<String> rules) {
        List<Item> items = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (!file.text().isBlank()) {
            try {
                List<Datum> data = ScenarioReader.items(file);
                ScenarioLines lines = new ScenarioLines(file, data);
                for (int at = 0; at < data.size(); at++) {
                    items.add(item(file, data.get(at), at, lines));
                }
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        items.stream().map(Item::problem).filter(Objects::nonNull).forEach(problems::add);
        Vocabulary vocabulary = new Vocabulary(words, rules, items);
        String day =
                manifest.coverage().map(coverage -> coverage.field().text()).orElse(null);
        return new ScenarioReading(
                file.path(),
                items,
                vocabulary.kinds(model.facts(), true),
                vocabulary.kinds(model.findings(), false),
                day,
                problems);
    }

    /** The scenarios of a file that have a form. */
    public List<Known> known(RuleFile file) {
        try {
            List<Datum> data = ScenarioReader.items(file);
            return data.stream().flatMap(each -> known(file, each).stream()).toList();
        } catch (ProblemException e) {
            return List.of();
        }
    }

    private Optional<Known> known(RuleFile file, Datum each) {
        try {
            Scenario scenario = reader(file).scenario(each);
            return Optional.of(new Known(new FormReader(model.facts(), model.findings()).form(each), scenario));
        } catch (DatumException e) {
            return Optional.empty();
        }
    }

    private ScenarioReader reader(RuleFile file) {
        return new ScenarioReader(file, model.facts(), model.findings());
    }

    private Item item(RuleFile file, Datum each, int at, ScenarioLines lines) {
        String title = title(each);
        int line = each.place().line();
        try {
            reader(file).scenario(each);
            ScenarioForm form = new FormReader(model.facts(), model.findings()).form(each);
            lines.require(at);
            return new Item(at, line, title, form, null);
        } catch (DatumException e) {
            return new Item(at, line, title, null, ScenarioReader.problem(file, e));
        } catch (CannotWrite e) {
            return new Item(at, line, title, null, e.problem());
        }
    }

    private static String title(Datum each) {
        return each instanceof Datum.Table table && table.entries().get("scenario") instanceof Datum.Scalar name
                ? name.text()
                : "";
    }

    /** The facts of a form; {@code FactRefused} names what does not fit. */
    public List<Object> facts(ScenarioForm form) {
        return check.facts(form);
    }

    /** The text with one scenario put in the place of another. */
    public String with(RuleFile file, int at, ScenarioForm form) {
        check.all(form);
        List<Datum> data = items(file);
        ScenarioLines lines = new ScenarioLines(file, data);
        ScenarioForm before = form(file, data, at, lines);
        List<String> changed = Stream.of(
                        before.title().equals(form.title()) ? "" : "scenario",
                        before.given().equals(form.given()) ? "" : "given",
                        before.expect().equals(form.expect()) ? "" : "expect")
                .filter(key -> !key.isEmpty())
                .toList();
        String written = lines.with(at, changed, key -> text.lines(key, form));
        return proved(file, written, data.size(), at, List.of(form));
    }

    /** The text with one scenario taken out. */
    public String without(RuleFile file, int at) {
        List<Datum> data = items(file);
        ScenarioLines lines = new ScenarioLines(file, data);
        form(file, data, at, lines);
        return lines.without(at);
    }

    /** The text with scenarios after its last. */
    public String and(RuleFile file, List<ScenarioForm> forms) {
        forms.forEach(check::all);
        List<Datum> before = file.text().isBlank() ? List.of() : items(file);
        String written = new ScenarioLines(file, before)
                .and(forms.stream().map(text::lines).toList());
        return proved(file, written, before.size() + forms.size(), before.size(), forms);
    }

    /** What was written reads as it was meant. */
    private String proved(RuleFile file, String written, int count, int from, List<ScenarioForm> forms) {
        RuleFile after = new RuleFile(file.path(), written);
        List<Datum> data = items(after);
        ScenarioLines lines = new ScenarioLines(after, data);
        for (int i = 0; i < forms.size(); i++) {
            ScenarioForm form = data.size() == count
                    ? item(after, data.get(from + i), from + i, lines).form()
                    : null;
            if (form == null || !same(form, forms.get(i))) {
                throw unwritten(file, forms.get(i).title());
            }
        }
        return written;
    }

    /** Entries of one type stand together. */
    private static boolean same(ScenarioForm read, ScenarioForm meant) {
        return read.title().equals(meant.title())
                && Set.copyOf(read.given()).equals(Set.copyOf(meant.given()))
                && read.given().size() == meant.given().size()
                && Set.copyOf(read.expect()).equals(Set.copyOf(meant.expect()))
                && read.expect().size() == meant.expect().size();
    }

    private static CannotWrite unwritten(RuleFile file, String title) {
        return new CannotWrite(Problem.error(file.path(), 0, 0, "rulebase.scenario-unwritten", title));
    }

    private ScenarioForm form(RuleFile file, List<Datum> data, int at, ScenarioLines lines) {
        if (at < 0 || at >= data.size()) {
            throw new CannotWrite(Problem.error(file.path(), 0, 0, "rulebase.no-such-scenario", at + 1));
        }
        Item item = item(file, data.get(at), at, lines);
        ScenarioForm form = item.form();
        if (form == null) {
            throw new CannotWrite(Objects.requireNonNull(item.problem()));
        }
        return form;
    }

    private static List<Datum> items(RuleFile file) {
        try {
            return ScenarioReader.items(file);
        } catch (ProblemException e) {
            throw new CannotWrite(e.problem());
        }
    }
}
