package court.kernel;

import java.util.UUID;

/** Identity of a party in a case. */
public record PartyId(UUID value) implements Id {
    public static PartyId next() {
        return new PartyId(Ids.next());
    }

    public static PartyId parse(String text) {
        return new PartyId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
