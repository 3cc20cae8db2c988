package court.bpmn;

import java.util.List;

/** The models this release ships. */
public final class ShippedModels {

    private ShippedModels() {}

    /** All models by path, such as {@code casefile/civil-first-instance.bpmn}. */
    public static List<ModelFile> all() {
        return Shipped.paths("bpmn", ".bpmn").stream()
                .map(path -> new ModelFile(path.substring("bpmn/".length()), Shipped.bytes(path)))
                .toList();
    }

    /** A model to begin with: it passes the check once its process has an id of its own. */
    public static byte[] starter() {
        return Shipped.bytes("templates/new-model.bpmn");
    }

    /** What the drawing is looked through for while it is drawn; each rule is one of the check too. */
    public static byte[] lint() {
        return Shipped.bytes("templates/lint.json");
    }

    /** The element templates of the palette, as the designer in the browser and Camunda Modeler read them. */
    public static byte[] palette() {
        return Shipped.bytes("templates/palette.json");
    }
}
