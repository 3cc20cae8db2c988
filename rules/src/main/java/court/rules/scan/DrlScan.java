package court.rules.scan;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleInfo;
import court.rules.book.FactModel;
import court.rules.book.Manifest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Scans one file of DRL, as text first and then as a syntax tree; what is not on the list is refused. */
public final class DrlScan {
    private static final int RULES = 1_000;
    private static final String SYNTAX = "rulebase.syntax";

    private DrlScan() {}

    /** @param drl the text to scan, which is what will be compiled: of a table, the DRL made from it */
    public static ScannedFile scan(RuleFile file, String drl, Manifest manifest, FactModel model, Outlook outlook) {
        Source source = new Source(file.path(), drl);
        TextScan.scan(source);
        List<RuleInfo> rules = new ArrayList<>();
        Set<List<Class<?>>> shapes = new HashSet<>();
        PackageDescr tree = null;
        if (source.isClean()) {
            tree = Syntax.parse(source);
            if (tree != null && source.isClean()) {
                scan(source, tree, manifest, model, rules, shapes);
                if (outlook == Outlook.NEXT_LEVEL && source.isClean()) {
                    Syntax.futureWarnings(source, tree).forEach(source::add);
                }
            }
        }
        if (source.problems().stream().anyMatch(problem -> problem.code().equals(SYNTAX))) {
            source.explain(SYNTAX, Explanation.of(source));
        }
        RuleFile compiled = new RuleFile(drlPath(file.path()), drl);
        return new ScannedFile(compiled, tree, rules, shapes, List.copyOf(source.problems()));
    }

    /** The syntax tree of text that was scanned before; empty when it cannot be read. */
    public static Optional<PackageDescr> tree(RuleFile drl) {
        return Optional.ofNullable(Syntax.parse(new Source(drl.path(), drl.text())));
    }

    /** What is refused in any text before it is read: hidden characters, backslashes, endless lines and nesting. */
    public static List<Problem> checkText(RuleFile file) {
        Source source = new Source(file.path(), file.text());
        TextScan.scan(source);
        return source.problems();
    }

    private static void scan(
            Source source,
            PackageDescr tree,
            Manifest manifest,
            FactModel model,
            List<RuleInfo> rules,
            Set<List<Class<?>>> shapes) {
        Scope scope = new HeaderScan(source, tree, manifest.capability()).scan();
        if (tree.getRules().isEmpty()) {
            source.errorAtLine(1, "rulebase.empty-file");
        } else if (tree.getRules().size() > RULES) {
            source.errorAtLine(1, "rulebase.too-many-rules", RULES);
        }
        for (RuleDescr rule : tree.getRules()) {
            RuleScan scan = new RuleScan(source, rule, scope, model);
            scan.scan().ifPresent(rules::add);
            shapes.add(scan.shape());
        }
    }

    private static String drlPath(String path) {
        return path.endsWith(".drl") ? path : path + ".drl";
    }
}
