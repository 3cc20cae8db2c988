package court.kernel;

import java.util.UUID;

/** Identity of a deed in a case. */
public record DeedId(UUID value) implements Id {
    public static DeedId next() {
        return new DeedId(Ids.next());
    }

    public static DeedId parse(String text) {
        return new DeedId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
