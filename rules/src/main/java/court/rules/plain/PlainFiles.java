package court.rules.plain;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.RuleInfo;
import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.book.ManifestReader;
import court.rules.book.ProblemException;
import court.rules.scan.DrlScan;
import court.rules.scan.Outlook;
import court.rules.scan.ScannedFile;
import court.rules.table.DecisionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads rule files as people read them, and writes what people changed back as DRL. Nothing is compiled. */
public final class PlainFiles {
    private final RuleFiles files;
    private final Tongue tongue;

    /** @param files the set in which a file stands: its manifest says which facts there are */
    public PlainFiles(RuleFiles files, Locale locale) {
        this.files = files;
        this.tongue = Tongue.of(locale);
    }

    /** The scan's problems too; with an error among them there are no rules to show. */
    public RuleReading read(RuleFile file) {
        try {
            Manifest manifest = manifest(file);
            List<Problem> problems = new ArrayList<>();
            FactModel model = FactModel.of(manifest, file.path(), problems);
            boolean table = DecisionTable.isTable(file);
            ScannedFile scanned = table
                    ? DecisionTable.scan(file, manifest, model, Outlook.TODAY)
                    : DrlScan.scan(file, file.text(), manifest, model, Outlook.TODAY);
            problems.addAll(scanned.problems());
            if (problems.stream().anyMatch(Problem::isError)) {
                return new RuleReading(file.path(), List.of(), null, problems);
            }
            PlainTable grid =
                    table ? new TableReader(manifest.capability(), tongue, DecisionTable.rows(file)).read() : null;
            return new RuleReading(file.path(), rules(manifest, scanned), grid, problems);
        } catch (ProblemException e) {
            return new RuleReading(file.path(), List.of(), null, List.of(e.problem()));
        }
    }

    private Manifest manifest(RuleFile file) {
        String path = file.rulebook().replace('.', '/') + "/rulebook.yaml";
        return ManifestReader.read(files.file(path)
                .orElseThrow(() -> new ProblemException(Problem.error(path, 0, 0, "rulebase.no-manifest"))));
    }

    private String capability(RuleFile file) {
        try {
            return manifest(file).capability();
        } catch (ProblemException e) {
            throw new CannotWrite(e.problem());
        }
    }

    private List<PlainRule> rules(Manifest manifest, ScannedFile scanned) {
        PackageDescr tree = Objects.requireNonNull(scanned.tree());
        Map<String, RuleInfo> infos = scanned.rules().stream()
                .collect(Collectors.toMap(RuleInfo::rule, Function.identity(), (first, second) -> first));
        RuleBlocks blocks = new RuleBlocks(scanned.drl().text());
        List<PlainRule> rules = new ArrayList<>();
        for (RuleDescr rule : tree.getRules()) {
            Optional.ofNullable(infos.get(rule.getName()))
                    .map(info -> new PlainReader(
                                    manifest.capability(), tongue, scanned.drl().text())
                            .read(info, rule, blocks.of(rule).text()))
                    .ifPresent(rules::add);
        }
        rules.sort(Comparator.comparing(PlainRule::line));
        return rules;
    }

    /**
     * The text of a DRL file with one rule written anew.
     *
     * @param code the rule whose place it takes; empty = a new rule at the end
     * @throws CannotWrite when there is no such rule or rulebook, or a text holds what DRL cannot
     */
    public String write(RuleFile file, String code, PlainRule rule) {
        PlainWriter writer = new PlainWriter(file.path(), capability(file));
        String drl = writer.write(rule);
        String text = code.isEmpty() ? file.text().stripTrailing() + "\n\n" + drl + "\n" : replaced(file, code, drl);
        return imported(file, text, writer);
    }

    /** Whether a file holds rules, as text or as a table. */
    public static boolean holdsRules(RuleFile file) {
        return file.path().endsWith(".drl") || DecisionTable.isTable(file);
    }

    /** The cells of a table as comma-separated text. */
    public static String csv(List<List<String>> lines) {
        return DecisionTable.csv(lines);
    }

    /** A table as a workbook, to be worked on in a spreadsheet. */
    public static byte[] workbook(RuleFile table) {
        try {
            return DecisionTable.workbook(table);
        } catch (ProblemException e) {
            throw new CannotWrite(e.problem());
        }
    }

    /** A table that came back from a spreadsheet, as comma-separated text. */
    public static String csv(RuleFile table) {
        try {
            return DecisionTable.csv(DecisionTable.cells(table));
        } catch (ProblemException e) {
            throw new CannotWrite(e.problem());
        }
    }

    /** The text of a DRL file without one of its rules; throws {@link CannotWrite} when it has no such rule. */
    public String without(RuleFile file, String code) {
        return replaced(file, code, "").replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
    }

    private static String replaced(RuleFile file, String code, String drl) {
        RuleBlocks.Block block = DrlScan.tree(file).stream()
                .flatMap(tree -> tree.getRules().stream())
                .filter(rule -> rule.getName().startsWith(code + " "))
                .findFirst()
                .map(new RuleBlocks(file.text())::of)
                .orElseThrow(() -> new CannotWrite(Problem.error(file.path(), 0, 0, "rulebase.no-such-rule", code)));
        return file.text().substring(0, block.from()) + drl + file.text().substring(block.to());
    }

    private static String imported(RuleFile file, String text, PlainWriter writer) {
        List<String> known = DrlScan.tree(file).stream()
                .flatMap(tree -> tree.getImports().stream())
                .map(ImportDescr::getTarget)
                .toList();
        List<String> missing = writer.imports().stream()
                .filter(type -> !known.contains(type))
                .map(type -> "import " + type + "\n")
                .toList();
        if (missing.isEmpty()) {
            return text;
        }
        int last = text.lastIndexOf("\nimport ", Math.max(0, text.indexOf("\nrule \"")));
        int after = text.indexOf('\n', Math.max(0, last + 1)) + 1;
        return text.substring(0, after) + (last < 0 ? "\n" : "") + String.join("", missing) + text.substring(after);
    }
}
