package court.bpmn;

import java.util.List;

/** Says whether a model may run: only what the palette offers, only words that are known, and no way to run in circles. */
public final class ModelCheck {

    private static final int MOST_ELEMENTS = 500;

    private ModelCheck() {}

    /** As {@link #check(byte[], CheckContext)}, and the file must bear the name of its process. */
    public static List<ModelProblem> check(ModelFile file, CheckContext context) {
        Findings findings = new Findings();
        run(file.bytes(), context, findings, file.processId());
        return findings.sorted();
    }

    /** Never throws: bytes that are no model at all are a problem like any other. Nothing in the model is executed or opened. */
    public static List<ModelProblem> check(byte[] bytes, CheckContext context) {
        Findings findings = new Findings();
        run(bytes, context, findings, "");
        return findings.sorted();
    }

    private static void run(byte[] bytes, CheckContext context, Findings findings, String expectedId) {
        try {
            XmlNode root = XmlTree.read(bytes);
            PaletteCheck.check(root, findings);
            TextCheck.check(root, findings);
            ModelOutline outline = ModelReader.outline(root);
            if (outline.elements().size() + outline.flows().size() > MOST_ELEMENTS) {
                findings.error(outline.processId(), 1, "process.too-many-elements", Integer.toString(MOST_ELEMENTS));
                return;
            }
            IdCheck.check(root, outline, expectedId, findings);
            SettingsCheck.check(root, findings);
            new WordsCheck(context, findings).check(outline);
            StructureCheck.check(outline, findings);
            DrawingCheck.check(root, outline, findings);
            if (findings.none()) {
                CycleCheck.check(outline, context.vocabulary(), findings);
            }
        } catch (UnreadableModel unreadable) {
            findings.error("", unreadable.line(), unreadable.code());
        }
    }
}
