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

    /** The element templates of the palette, as the designer in the browser and Camunda Modeler read them. */
    public static byte[] palette() {
        return Shipped.bytes("templates/palette.json");
    }
}
