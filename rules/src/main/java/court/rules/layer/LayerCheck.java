package court.rules.layer;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an author may change. Rules only ever add findings, so a lower layer can lengthen, soften or hide a duty of the
 * law in two ways: by touching a file above its layer, or by giving a finding that stands in for another. The first is
 * refused by the name of the file; of the second only what its rulebook opens to lower layers is let through.
 */
public final class LayerCheck {
    private final RuleFiles before;
    private final RuleFiles after;
    private final Author author;
    private final List<Problem> problems = new ArrayList<>();

    private LayerCheck(RuleFiles before, RuleFiles after, Author author) {
        this.before = before;
        this.after = after;
        this.author = author;
    }

    /** Problems of a change, each naming the provision that it would touch; empty when the author may make it. */
    public static List<Problem> check(RuleFiles before, RuleFiles after, Author author) {
        LayerCheck check = new LayerCheck(before, after, author);
        check.paths().forEach(check::file);
        return check.problems;
    }

    private TreeSet<String> paths() {
        TreeSet<String> paths = new TreeSet<>();
        before.list().forEach(file -> paths.add(file.path()));
        after.list().forEach(file -> paths.add(file.path()));
        paths.removeIf(path -> before.file(path).equals(after.file(path)));
        return paths;
    }

    private void file(String path) {
        Layer layer = Layer.ofFile(path.substring(path.lastIndexOf('/') + 1));
        if (layer.isAbove(author.layer())) {
            above(path, layer);
        } else if (layer != Layer.NATIONAL) {
            after.file(path).ifPresent(file -> new LowerRules(after, file, layer, author, problems).check());
            others(path);
        } else {
            after.file(path).ifPresent(this::nationalWords);
        }
    }

    /** Rules of courts that the author does not answer for stay as they are. */
    private void others(String path) {
        Map<String, PlainRule> is = rules(after, after.file(path));
        rules(before, before.file(path)).forEach((code, rule) -> {
            PlainRule now = is.get(code);
            boolean kept = now != null && now.says().equals(rule.says());
            if (!kept && !LowerRules.speaksOfCourtsOf(author, rule)) {
                touched(path, now == null ? rule.line() : now.line(), rule);
            }
        });
    }

    /** A file that bears no lower layer's name holds national rules only. */
    private void nationalWords(RuleFile file) {
        rules(after, Optional.of(file)).values().stream()
                .filter(rule -> !rule.layer().equals(Layer.NATIONAL.word()))
                .forEach(rule -> problems.add(Problem.error(
                        file.path(), rule.line(), 1, "rulebase.layer-file-name", rule.code(), rule.layer())));
    }

    private void above(String path, Layer layer) {
        Map<String, PlainRule> was = rules(before, before.file(path));
        Map<String, PlainRule> is = rules(after, after.file(path));
        int found = problems.size();
        was.forEach((code, rule) -> {
            PlainRule now = is.get(code);
            if (now == null || !now.says().equals(rule.says())) {
                touched(path, now == null ? rule.line() : now.line(), rule);
            }
        });
        is.forEach((code, rule) -> {
            if (!was.containsKey(code)) {
                touched(path, rule.line(), rule);
            }
        });
        if (problems.size() == found) {
            problems.add(Problem.error(
                    path,
                    0,
                    0,
                    "rulebase.layer-file",
                    layer.word(),
                    author.layer().word()));
        }
    }

    private void touched(String path, int line, PlainRule rule) {
        problems.add(Problem.error(
                path,
                line,
                1,
                "rulebase.layer-above",
                rule.code() + " " + rule.title(),
                rule.basis(),
                author.layer().word()));
    }

    static Map<String, PlainRule> rules(RuleFiles files, Optional<RuleFile> file) {
        Map<String, PlainRule> rules = new TreeMap<>();
        file.filter(PlainFiles::holdsRules)
                .ifPresent(each -> new PlainFiles(files, Locale.SIMPLIFIED_CHINESE)
                        .read(each)
                        .rules()
                        .forEach(rule -> rules.put(rule.code(), rule)));
        return rules;
    }

    /** The rule above the layer that has most in common with a rule: the provision that it would stand in for. */
    static Optional<PlainRule> nearest(RuleFiles files, RuleFile file, PlainRule rule) {
        return files.rulebook(file.rulebook()).list().stream()
                .filter(each -> Layer.ofFile(each.fileName()) == Layer.NATIONAL)
                .flatMap(each -> rules(files, Optional.of(each)).values().stream())
                .max(Comparator.comparingInt(each -> common(each, rule)));
    }

    private static int common(PlainRule one, PlainRule other) {
        List<String> words = words(other);
        return (int) words(one).stream().filter(words::contains).count();
    }

    private static List<String> words(PlainRule rule) {
        return rule.when().stream()
                .flatMap(premise -> premise.conditions().stream())
                .map(PlainRule.Condition::words)
                .toList();
    }
}
