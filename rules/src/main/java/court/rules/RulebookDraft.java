package court.rules;

import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.book.ManifestReader;
import court.rules.book.ProblemException;
import court.rules.engine.BaseBuilder;
import court.rules.engine.RuleBase;
import court.rules.engine.Sharing;
import court.rules.logic.LogicCheck;
import court.rules.scan.DrlScan;
import court.rules.scan.Outlook;
import court.rules.scan.ScannedFile;
import court.rules.table.DecisionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rulebook folder on its way through the gates. */
final class RulebookDraft {
    private final String name;
    private final RuleFiles folder;
    private final Outlook outlook;
    private final List<ScannedFile> scanned = new ArrayList<>();
    private final List<RuleInfo> rules = new ArrayList<>();
    private @Nullable Manifest manifest;
    private @Nullable FactModel model;

    RulebookDraft(String name, RuleFiles folder, Outlook outlook) {
        this.name = name;
        this.folder = folder;
        this.outlook = outlook;
    }

    List<RuleInfo> rules() {
        return List.copyOf(rules);
    }

    /** What the scan let through, decision tables written out as rules. */
    List<RuleFile> drl() {
        return scanned.stream().map(ScannedFile::drl).toList();
    }

    /** The first gate: nothing of the folder is compiled before it holds. */
    List<Problem> scan() {
        List<Problem> problems = new ArrayList<>();
        RuleFile file = folder.list().stream()
                .filter(f -> f.fileName().equals("rulebook.yaml"))
                .findFirst()
                .orElse(null);
        if (file == null) {
            return List.of(Problem.error(name.replace('.', '/') + "/rulebook.yaml", 0, 0, "rulebase.no-manifest"));
        }
        try {
            Manifest read = ManifestReader.read(file);
            manifest = read;
            FactModel types = FactModel.of(read, file.path(), problems);
            model = types;
            for (RuleFile f : folder.list()) {
                if (f.path().endsWith(".drl")) {
                    scanned.add(DrlScan.scan(f, f.text(), read, types, outlook));
                } else if (DecisionTable.isTable(f)) {
                    scanned.add(DecisionTable.scan(f, read, types, outlook));
                }
            }
        } catch (ProblemException e) {
            problems.add(e.problem());
        }
        scanned.forEach(f -> problems.addAll(f.problems()));
        name(problems);
        think(problems);
        return problems;
    }

    /** What held when a set was checked still holds when it is loaded. */
    private void think(List<Problem> problems) {
        if (manifest != null
                && model != null
                && outlook == Outlook.NEXT_LEVEL
                && problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(new LogicCheck(manifest, model, folder.list()).check(scanned));
        }
    }

    /** Titles are compared with the rules only when all of these could be read. */
    private void name(List<Problem> problems) {
        boolean readable = problems.stream().noneMatch(Problem::isError);
        EnglishTitles titles = EnglishTitles.read(folder, problems);
        scanned.forEach(file -> file.rules().forEach(rule -> rules.add(titles.on(rule))));
        if (readable) {
            titles.compare(rules, problems);
        }
    }

    /** The gates after the scan; empty when one of them does not open. */
    Optional<Rulebook> build(List<Problem> problems, boolean gates) {
        if (manifest == null || model == null) {
            return Optional.empty();
        }
        try {
            RuleBase base = BaseBuilder.build(drl());
            Sharing sharing = Sharing.of(
                    scanned.stream().flatMap(file -> file.shapes().stream()).collect(Collectors.toSet()));
            Rulebook rulebook = new Rulebook(manifest, model, folder.sha256(), rules(), sharing, base);
            if (gates) {
                problems.addAll(new RulebookGates(rulebook, folder).check(drl()));
            }
            return Optional.of(rulebook);
        } catch (BaseBuilder.Refused e) {
            e.complaints()
                    .forEach(c ->
                            problems.add(Problem.error(c.file(), c.line(), 0, "rulebase.does-not-compile", c.text())));
            return Optional.empty();
        }
    }
}
