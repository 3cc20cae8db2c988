package court.rules.layer;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.book.Manifest;
import court.rules.book.ManifestReader;
import court.rules.plain.PlainRule;
import court.rules.plain.PlainRule.Conclusion;
import court.rules.plain.PlainRule.Condition;
import court.rules.plain.PlainRule.Kind;
import court.rules.plain.PlainRule.Presence;
import court.rules.plain.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules in a lower layer's file may say: additions for the author's own courts, in rulebooks open to them. */
final class LowerRules {
    private static final String COURT = "court";
    private final RuleFiles files;
    private final RuleFile file;
    private final Layer layer;
    private final Author author;
    private final List<Problem> problems;

    LowerRules(RuleFiles files, RuleFile file, Layer layer, Author author, List<Problem> problems) {
        this.files = files;
        this.file = file;
        this.layer = layer;
        this.author = author;
        this.problems = problems;
    }

    void check() {
        Set<String> open = opened();
        for (PlainRule rule : LayerCheck.rules(files, Optional.of(file)).values()) {
            if (!rule.layer().equals(layer.word())) {
                refuse(rule, "rulebase.layer-file-name", rule.code(), rule.layer());
            }
            List<String> closed = rule.then().stream()
                    .map(Conclusion::finding)
                    .filter(finding -> !open.contains(finding))
                    .toList();
            if (!closed.isEmpty()) {
                standsIn("rulebase.layer-closed", rule);
            } else if (!speaksOfCourtsOf(author, rule)) {
                refuse(rule, "rulebase.layer-court", rule.code());
            } else if (takesAName(rule)) {
                standsIn("rulebase.layer-replaces", rule);
            }
        }
    }

    private Set<String> opened() {
        String path = file.rulebook().replace('.', '/') + "/rulebook.yaml";
        return files.file(path)
                .map(manifest -> ManifestReader.read(manifest).open().stream()
                        .map(Manifest.Word::text)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Every finding hangs on a fact of a court that the author answers for; a national author answers for all. */
    static boolean speaksOfCourtsOf(Author author, PlainRule rule) {
        List<String> named = new ArrayList<>();
        rule.when().stream()
                .filter(premise -> premise.presence() == Presence.GIVEN)
                .flatMap(premise -> premise.conditions().stream())
                .filter(LowerRules::namesCourts)
                .flatMap(condition -> condition.operands().stream())
                .forEach(operand -> named.add(operand.text()));
        boolean own = author.layer() == Layer.NATIONAL || author.courts().containsAll(named);
        return !named.isEmpty() && own;
    }

    private static boolean namesCourts(Condition condition) {
        return COURT.equals(condition.field())
                && (condition.relation() == Relation.IS || condition.relation() == Relation.ONE_OF)
                && condition.operands().stream().allMatch(operand -> operand.kind() == Kind.TEXT);
    }

    /** A clock is known by its name: one of the same name would take the place of the law's. */
    private boolean takesAName(PlainRule rule) {
        Set<String> own = clocks(rule);
        return files.rulebook(file.rulebook()).list().stream()
                .filter(each -> Layer.ofFile(each.fileName()).isAbove(layer))
                .flatMap(each -> LayerCheck.rules(files, Optional.of(each)).values().stream())
                .anyMatch(above -> clocks(above).stream().anyMatch(own::contains));
    }

    private static Set<String> clocks(PlainRule rule) {
        return rule.then().stream()
                .flatMap(conclusion -> conclusion.arguments().stream())
                .filter(argument -> argument.component().equals("clock"))
                .map(argument -> argument.operand().text())
                .collect(Collectors.toSet());
    }

    private void standsIn(String code, PlainRule rule) {
        String provision = LayerCheck.nearest(files, file, rule)
                .map(above -> above.code() + " " + above.title() + "（" + above.basis() + "）")
                .orElse(file.rulebook());
        refuse(rule, code, rule.code(), provision);
    }

    private void refuse(PlainRule rule, String code, Object... args) {
        problems.add(Problem.error(file.path(), rule.line(), 1, code, args));
    }
}
