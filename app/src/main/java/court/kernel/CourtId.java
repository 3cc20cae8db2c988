package court.kernel;

import java.util.UUID;

/** Identity of a court. */
public record CourtId(UUID value) implements Id {
    public static CourtId next() {
        return new CourtId(Ids.next());
    }

    public static CourtId parse(String text) {
        return new CourtId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
