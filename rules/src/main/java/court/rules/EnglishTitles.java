package court.rules;

import court.rules.book.Datum;
import court.rules.book.Datum.Place;
import court.rules.book.ProblemException;
import court.rules.book.YamlReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** English titles of a rulebook's rules, by code: data beside the rules, so a court that writes none speaks Chinese alone. */
final class EnglishTitles {
    static final String FILE = "titles.en.yaml";
    private static final int LONGEST = 120;

    private final String path;
    private final Map<String, Datum.Scalar> titles = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private EnglishTitles(String path) {
        this.path = path;
    }

    /** The titles of a folder, none where it has no such file; what is wrong with the file goes to the problems. */
    static EnglishTitles read(RuleFiles folder, List<Problem> problems) {
        RuleFile file = folder.list().stream()
                .filter(f -> f.fileName().equals(FILE))
                .findFirst()
                .orElse(null);
        EnglishTitles read = new EnglishTitles(file == null ? "" : file.path());
        if (file != null) {
            try {
                read.take(YamlReader.read(file), problems);
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        return read;
    }

    private void take(Datum root, List<Problem> problems) {
        if (!(root instanceof Datum.Table table)) {
            problems.add(problem(root.place(), "rulebase.yaml-shape"));
            return;
        }
        places.putAll(table.keys());
        table.entries().forEach((code, datum) -> {
            if (datum instanceof Datum.Scalar title && isTitle(title.text())) {
                titles.put(code, title);
            } else {
                problems.add(problem(datum.place(), "rulebase.title-text", code, LONGEST));
            }
        });
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    /** A title of no rule is a mistake; a rule without one is only mentioned, where the others have theirs. */
    void compare(List<RuleInfo> rules, List<Problem> problems) {
        Set<String> codes = rules.stream().map(RuleInfo::code).collect(Collectors.toSet());
        places.forEach((code, place) -> {
            if (!codes.contains(code)) {
                problems.add(problem(place, "rulebase.title-unknown-code", code));
            }
        });
        rules.stream()
                .filter(rule -> !path.isEmpty() && !places.containsKey(rule.code()))
                .forEach(rule -> problems.add(rule.place(
                        Problem.warning(rule.file(), rule.line(), 1, "rulebase.title-missing", rule.code()))));
    }

    RuleInfo on(RuleInfo rule) {
        Datum.Scalar title = titles.get(rule.code());
        return title == null ? rule : rule.inEnglish(title.text());
    }

    private Problem problem(Place place, String code, Object... args) {
        return Problem.error(path, place.line(), place.column(), code, args);
    }
}
