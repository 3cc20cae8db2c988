package court.rules.scan;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleInfo;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/**
 * What the scan knows of one file of rules: the DRL to compile, its rules, what is wrong with it.
 *
 * @param tree the syntax tree of that DRL; null when it cannot be read
 * @param shapes for each rule, once, the types of the facts that it holds against each other; see {@link
 *     ConditionScan#shape}
 */
public record ScannedFile(
        RuleFile drl,
        @Nullable PackageDescr tree,
        List<RuleInfo> rules,
        Set<List<Class<?>>> shapes,
        List<Problem> problems) {}
