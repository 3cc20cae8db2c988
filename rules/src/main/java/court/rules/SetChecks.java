package court.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of a set of rule files before any of them is opened: names, kinds, sizes; and of all their codes. */
final class SetChecks {
    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 500;
    private static final int RULES = 5_000;
    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9]{0,40}/[a-z][a-z0-9-]{0,60}/[a-z][a-z0-9-]{0,80}"
            + "(\\.drl|\\.drl\\.csv|\\.drl\\.xlsx|\\.scenarios\\.yaml|\\.en\\.yaml|\\.yaml)");
    private static final Set<String> PLAIN = Set.of("rulebook.yaml", EnglishTitles.FILE);

    private SetChecks() {}

    static List<Problem> check(RuleFiles files) {
        List<Problem> problems = new ArrayList<>();
        if (files.list().size() > FILES) {
            problems.add(Problem.error("", 0, 0, "rulebase.too-many-files", FILES));
        }
        for (RuleFile file : files.list()) {
            boolean plainYaml = file.path().endsWith(".yaml") && !file.path().endsWith(".scenarios.yaml");
            if (!PATH.matcher(file.path()).matches() || (plainYaml && !PLAIN.contains(file.fileName()))) {
                problems.add(Problem.error(file.path(), 0, 0, "rulebase.file-name"));
            } else if (file.size() > FILE_BYTES) {
                problems.add(Problem.error(file.path(), 0, 0, "rulebase.file-too-large", FILE_BYTES));
            }
        }
        return problems;
    }

    /** A code is used once in the whole set, whatever the rulebook. */
    static List<Problem> sameCodes(Collection<Rulebook> kept, List<RulebookDraft> drafts) {
        List<RuleInfo> all = Stream.concat(
                        kept.stream().flatMap(book -> book.rules().stream()),
                        drafts.stream().flatMap(draft -> draft.rules().stream()))
                .toList();
        List<Problem> problems = new ArrayList<>();
        if (all.size() > RULES) {
            problems.add(Problem.error("", 0, 0, "rulebase.too-many-rules", RULES));
        }
        Map<String, RuleInfo> first = new HashMap<>();
        for (RuleInfo rule : all) {
            RuleInfo earlier = first.putIfAbsent(rule.code(), rule);
            if (earlier != null) {
                problems.add(rule.place(Problem.error(
                        rule.file(),
                        rule.line(),
                        1,
                        "rulebase.duplicate-code",
                        rule.code(),
                        earlier.file(),
                        earlier.line())));
            }
        }
        return problems;
    }
}
