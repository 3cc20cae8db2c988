package court.casefile.db;

import court.kernel.CourtId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which checks of a court are asked for. */
public record CheckQuery(
        CourtId court,
        String standing,
        @Nullable Instant afterAt,
        @Nullable UUID afterId,
        int limit) {}
