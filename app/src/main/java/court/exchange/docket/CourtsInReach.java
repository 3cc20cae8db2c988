package court.exchange.docket;

import court.identity.Court;
import court.identity.Courts;
import court.kernel.CourtId;
import court.kernel.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The courts that an import may bring cases to: the importer's own and those below it. */
public final class CourtsInReach {
    private final Courts courts;
    private final @Nullable CourtId own;
    private final Map<String, CourtId> found = new HashMap<>();

    public CourtsInReach(Courts courts, @Nullable CourtId own) {
        this.courts = courts;
        this.own = own;
    }

    /** A court by its code or name; the importer's own when a row names none. */
    public CourtId find(String text) {
        if (text.isEmpty() && own != null) {
            return own;
        }
        return Objects.requireNonNull(found.computeIfAbsent(text, this::look));
    }

    private CourtId look(String text) {
        Court court = courts.byCode(text)
                .or(() -> courts.byName(text))
                .orElseThrow(() -> Refused.malformed("exchange.no-such-court", text));
        return require(court.id());
    }

    /** Refuses a court that is neither the importer's own nor below it. */
    public CourtId require(CourtId id) {
        Court court = courts.get(id);
        if (own != null && !isBelow(court)) {
            throw Refused.because("exchange.court-out-of-reach", court.name());
        }
        return id;
    }

    private boolean isBelow(Court court) {
        CourtId at = court.id();
        while (at != null && !at.equals(own)) {
            at = courts.get(at).parentId();
        }
        return at != null;
    }
}
