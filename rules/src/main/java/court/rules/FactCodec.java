package court.rules;

import court.rules.book.FactModel;

/** Reads and writes a rulebook's facts and findings as JSON. */
public final class FactCodec {
    private final FactModel model;

    FactCodec(FactModel model) {
        this.model = model;
    }

    FactModel model() {
        return model;
    }
}
