package court.timelimit.model;

import court.process.ModelClocks.Entered;

/** What a model says of a clock that it adds, as the model was when the case came to its place; kept with the clock. */
public record ModelTerms(
        String name,
        String nameEn,
        String processId,
        String element,
        String model,
        String modelEn,
        String version,
        String warns) {

    public static ModelTerms of(Entered at) {
        return new ModelTerms(
                at.clock().name(),
                at.clock().nameEn(),
                at.processId(),
                at.element(),
                at.model(),
                at.modelEn(),
                at.version(),
                at.clock().warns());
    }

    /** No clock of the law has a key like this. */
    public String key() {
        return "model." + processId + "." + element;
    }

    /** Its basis is the model, and no law. */
    public String basis() {
        return model + " " + version;
    }

    public String basisEn() {
        return modelEn + " " + version;
    }
}
