package court.rules.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** The head of a file: its package, listed imports, and nothing else. */
final class HeaderScan {
    private final Source source;
    private final PackageDescr tree;
    private final String capability;
    private final Map<String, Class<?>> imports = new HashMap<>();

    HeaderScan(Source source, PackageDescr tree, String capability) {
        this.source = source;
        this.tree = tree;
        this.capability = capability;
    }

    Scope scan() {
        String expected = "court.rules." + capability;
        if (!tree.getName().equals(expected)) {
            source.error(source.find("package", 0), "rulebase.package", expected);
        }
        tree.getImports().forEach(this::checkImport);
        refuseAll(tree.getFunctionImports(), "import function/static");
        refuseAll(tree.getAccumulateImports(), "import accumulate");
        refuseAll(tree.getGlobals(), "global");
        refuseAll(tree.getFunctions(), "function");
        refuseAll(tree.getTypeDeclarations(), "declare");
        refuseAll(tree.getEnumDeclarations(), "declare enum");
        refuseAll(List.copyOf(tree.getEntryPointDeclarations()), "entry-point");
        refuseAll(List.copyOf(tree.getWindowDeclarations()), "window");
        tree.getAttributes().forEach(this::attribute);
        if (tree.getUnit() != null) {
            source.errorAtLine(tree.getUnit().getLine(), "rulebase.not-allowed", "unit");
        }
        return Scope.ofFile(imports);
    }

    private void checkImport(ImportDescr entry) {
        int spot = source.find(entry.getTarget(), source.lineStart(entry.getLine()));
        Optional<Class<?>> type = Allowed.importable(entry.getTarget(), capability);
        if (entry.getClass() != ImportDescr.class || type.isEmpty()) {
            boolean ours = entry.getTarget().startsWith("court.facts.");
            source.error(spot, ours ? "rulebase.unknown-import" : "rulebase.import", entry.getTarget());
        } else if (imports.putIfAbsent(type.get().getSimpleName(), type.get()) != null) {
            source.error(spot, "rulebase.duplicate-import", entry.getTarget());
        }
    }

    private void attribute(AttributeDescr attribute) {
        if (!attribute.getName().equals("dialect") || !"java".equals(attribute.getValue())) {
            source.errorAtLine(attribute.getLine(), "rulebase.attribute", attribute.getName());
        }
    }

    private void refuseAll(List<? extends BaseDescr> entries, String what) {
        entries.forEach(entry -> source.errorAtLine(entry.getLine(), "rulebase.not-allowed", what));
    }
}
