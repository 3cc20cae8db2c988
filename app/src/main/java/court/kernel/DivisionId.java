package court.kernel;

import java.util.UUID;

/** Identity of a division of a court. */
public record DivisionId(UUID value) implements Id {
    public static DivisionId next() {
        return new DivisionId(Ids.next());
    }

    public static DivisionId parse(String text) {
        return new DivisionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
