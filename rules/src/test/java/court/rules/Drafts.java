package court.rules;

import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.book.ManifestReader;
import court.rules.engine.BaseBuilder;
import court.rules.engine.Sharing;
import court.rules.scan.DrlScan;
import court.rules.scan.Outlook;
import court.rules.scan.ScannedFile;
import java.util.ArrayList;
import java.util.List;

/** Compiles DRL past the scenario gates, for rules that could not pass them. */
final class Drafts {
    private Drafts() {}

    static Rulebook compiled(String drl) {
        RuleFile file = new RuleFile(Sample.DRL_PATH, drl);
        Manifest manifest = ManifestReader.read(new RuleFile("sample/limits/rulebook.yaml", Sample.MANIFEST));
        FactModel model = FactModel.of(manifest, "sample/limits/rulebook.yaml", new ArrayList<>());
        ScannedFile scanned = DrlScan.scan(file, drl, manifest, model, Outlook.NEXT_LEVEL);
        try {
            return new Rulebook(
                    manifest,
                    model,
                    "",
                    scanned.rules(),
                    Sharing.of(scanned.shapes()),
                    BaseBuilder.build(List.of(scanned.drl())));
        } catch (BaseBuilder.Refused e) {
            throw new IllegalStateException(e);
        }
    }
}
