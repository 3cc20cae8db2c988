package court.kernel;

import java.util.UUID;

/** Identity of a person with a duty in a court, or of a party's account. */
public record PersonId(UUID value) implements Id {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId parse(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
