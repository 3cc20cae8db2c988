package court.kernel;

import java.util.UUID;

/** Identity of a case; lasting, unlike its number. */
public record CaseId(UUID value) implements Id {
    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    public static CaseId parse(String text) {
        return new CaseId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
