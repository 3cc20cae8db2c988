package court.rules.book;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.book.Datum.Place;
import court.rules.book.Manifest.Coverage;
import court.rules.book.Manifest.Topic;
import court.rules.book.Manifest.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code rulebook.yaml}; the first thing wrong with it is thrown as a problem. */
public final class ManifestReader {
    private static final Set<String> KEYS =
            Set.of("title", "answers", "facts", "findings", "open", "exclusive", "coverage");
    private final RuleFile file;

    private ManifestReader(RuleFile file) {
        this.file = file;
    }

    public static Manifest read(RuleFile file) {
        return new ManifestReader(file).manifest();
    }

    private Manifest manifest() {
        Datum.Table root = table(YamlReader.read(file));
        root.keys().forEach((key, place) -> {
            if (!KEYS.contains(key)) {
                throw refused(place, "rulebase.manifest-key", key);
            }
        });
        Datum.Table title = table(need(root, "title"));
        Word answers = word(need(root, "answers"));
        if (!Set.of("one", "any").contains(answers.text())) {
            throw refused(need(root, "answers").place(), "rulebase.manifest-answers", answers.text());
        }
        Datum coverage = root.entries().get("coverage");
        return new Manifest(
                file.rulebook(),
                word(need(title, "zh")).text(),
                word(need(title, "en")).text(),
                answers.text().equals("one"),
                words(need(root, "facts")),
                words(need(root, "findings")),
                some(root, "open"),
                some(root, "exclusive"),
                coverage == null ? null : coverage(table(coverage)));
    }

    private @Nullable Coverage coverage(Datum.Table coverage) {
        Datum.Table dates = table(need(coverage, "dates"));
        List<Topic> topics = new ArrayList<>();
        row(need(coverage, "topics")).items().forEach(topic -> topics.add(topic(table(topic))));
        Coverage read = new Coverage(
                word(need(dates, "field")),
                parsed(need(dates, "from"), LocalDate::parse),
                parsed(need(dates, "to"), LocalDate::parse),
                parsed(need(dates, "step"), Period::parse),
                topics);
        if (read.step().isZero()
                || read.step().isNegative()
                || read.from().plusYears(200).isBefore(read.to())) {
            throw refused(dates.place(), "rulebase.manifest-dates");
        }
        return read;
    }

    private Topic topic(Datum.Table topic) {
        Map<String, Datum> facts = new LinkedHashMap<>(topic.entries());
        Datum none = facts.remove("none");
        return new Topic(
                new Datum.Table(facts, topic.keys(), topic.place()),
                none != null && word(none).text().equals("true"),
                topic.place().line());
    }

    private <T> T parsed(Datum datum, Function<String, T> parser) {
        try {
            return parser.apply(word(datum).text());
        } catch (DateTimeException e) {
            throw refused(datum.place(), "rulebase.bad-date", word(datum).text());
        }
    }

    private Datum need(Datum.Table table, String key) {
        Datum found = table.entries().get(key);
        if (found == null) {
            throw refused(table.place(), "rulebase.manifest-missing", key);
        }
        return found;
    }

    private List<Word> some(Datum.Table root, String key) {
        return root.entries().containsKey(key) ? words(need(root, key)) : List.of();
    }

    private List<Word> words(Datum datum) {
        return row(datum).items().stream().map(this::word).toList();
    }

    private Word word(Datum datum) {
        if (datum instanceof Datum.Scalar scalar && !scalar.isNull()) {
            return new Word(scalar.text(), scalar.place().line(), scalar.place().column());
        }
        throw refused(datum.place(), "rulebase.yaml-shape");
    }

    private Datum.Row row(Datum datum) {
        if (datum instanceof Datum.Row row) {
            return row;
        }
        throw refused(datum.place(), "rulebase.yaml-shape");
    }

    private Datum.Table table(Datum datum) {
        if (datum instanceof Datum.Table table) {
            return table;
        }
        throw refused(datum.place(), "rulebase.yaml-shape");
    }

    private ProblemException refused(Place place, String code, Object... args) {
        return new ProblemException(Problem.error(file.path(), place.line(), place.column(), code, args));
    }
}
