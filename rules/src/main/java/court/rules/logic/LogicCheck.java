package court.rules.logic;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleInfo;
import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.scan.ScannedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds, without running a rule, those that can never apply, those that answer the same question twice or against each
 * other, and the holes between them.
 */
public final class LogicCheck {
    private final Manifest manifest;
    private final FactModel model;
    private final Said said;
    private final Map<String, Places> places = new HashMap<>();
    private final List<KnownRule> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    public LogicCheck(Manifest manifest, FactModel model, Collection<RuleFile> files) {
        this.manifest = manifest;
        this.model = model;
        this.said = new Said(model);
        files.forEach(file -> places.put(file.path(), new Places(file)));
    }

    /** What is wrong with files that the scan let through, taken together. */
    public List<Problem> check(List<ScannedFile> scanned) {
        problems.addAll(Exclusions.unknown(manifest, model));
        scanned.forEach(this::read);
        Set<KnownRule> impossible = new HashSet<>();
        for (KnownRule rule : rules) {
            if (rule.isImpossible()) {
                impossible.add(rule);
                neverApplies(rule);
            }
        }
        rules.removeAll(impossible);
        for (int later = 1; later < rules.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pair(rules.get(earlier), rules.get(later));
            }
        }
        if (manifest.answersOnce()) {
            new Holes(rules).find().forEach(this::hole);
        }
        return problems;
    }

    private void read(ScannedFile file) {
        if (file.tree() == null) {
            return;
        }
        Map<String, RuleInfo> infos = new HashMap<>();
        file.rules().forEach(info -> infos.put(info.rule(), info));
        for (RuleDescr rule : file.tree().getRules()) {
            Optional.ofNullable(infos.get(rule.getName()))
                    .map(info -> KnownRule.read(info, rule, model))
                    .ifPresent(rules::add);
        }
    }

    private void neverApplies(KnownRule rule) {
        Box way = rule.ways().get(0);
        Optional<Map.Entry<String, Values>> field = way.fields().entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .findFirst();
        String name = field.map(Map.Entry::getKey).orElseGet(() -> pair(way));
        boolean turned = field.isPresent()
                && field.get().getValue() instanceof Span span
                && !span.isOpenBelow()
                && !span.isOpenAbove();
        List<Object> args = new ArrayList<>(List.of(rule.info().code(), said.name(name, true), said.name(name, false)));
        if (turned) {
            Span span = (Span) field.get().getValue();
            args.addAll(List.of(span.said(span.from()), span.said(span.to())));
        }
        String code = turned ? "rulebase.never-applies-span" : "rulebase.never-applies";
        add(rule, name, "<", code, args);
    }

    private static String pair(Box way) {
        return way.signs().entrySet().stream()
                .filter(each -> each.getValue() == 0)
                .map(each -> each.getKey().substring(each.getKey().indexOf(' ') + 1))
                .findFirst()
                .orElse("");
    }

    private void pair(KnownRule earlier, KnownRule later) {
        Optional<Box> both = earlier.meets(later);
        if (both.isEmpty()) {
            return;
        }
        boolean same = earlier.findings().equals(later.findings());
        if (same && (earlier.covers(later) || later.covers(earlier))) {
            twice("rulebase.duplicate-rule", earlier, later, both.get());
        } else if (manifest.answersOnce()) {
            twice("rulebase.overlap-rules", earlier, later, both.get());
        } else if (Exclusions.of(manifest).broken(earlier, later)) {
            twice("rulebase.conflict", earlier, later, both.get());
        }
    }

    private void twice(String code, KnownRule earlier, KnownRule later, Box both) {
        List<Object> args = new ArrayList<>(List.of(
                later.info().code(),
                earlier.info().code(),
                earlier.info().file(),
                earlier.info().line()));
        args.addAll(said.way(both));
        String days = both.fields().entrySet().stream()
                .filter(each -> each.getValue() instanceof Span span && span.days() && !span.isOpenBelow())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        add(later, days, ">", code, args);
    }

    private void hole(Holes.Hole hole) {
        List<Object> args = List.of(
                hole.before().info().code(),
                hole.after().info().code(),
                said.name(hole.field(), true),
                said.name(hole.field(), false),
                Said.span(hole.span(), true),
                Said.span(hole.span(), false));
        add(hole.after(), hole.field(), ">", "rulebase.gap-rules", args);
    }

    private void add(KnownRule rule, String field, String mark, String code, List<Object> args) {
        Places file = places.get(rule.info().file());
        if (file != null) {
            problems.add(file.at(rule.info(), Said.field(field), mark, code, args.toArray()));
        }
    }
}
