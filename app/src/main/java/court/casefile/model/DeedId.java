package court.casefile.model;

import court.kernel.Id;
import court.kernel.Ids;
import java.util.UUID;

/** Identity of a deed in a case. */
public record DeedId(UUID value) implements Id {
    public static DeedId next() {
        return new DeedId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
