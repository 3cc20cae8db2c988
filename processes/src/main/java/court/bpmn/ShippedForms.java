package court.bpmn;

import java.util.List;

/** The forms this release ships. */
public final class ShippedForms {

    private ShippedForms() {}

    public static List<Form> all() {
        return Shipped.paths("forms", ".form.yaml").stream()
                .map(path -> FormReader.read(path.substring("forms/".length()), Shipped.bytes(path)))
                .toList();
    }
}
