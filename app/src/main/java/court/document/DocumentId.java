package court.document;

import court.kernel.Id;
import court.kernel.Ids;
import java.util.UUID;

/** Identity of one version of a document. */
public record DocumentId(UUID value) implements Id {
    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    public static DocumentId parse(String text) {
        return new DocumentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
