package court.escalation.db;

import court.identity.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases within reach are asked for.
 *
 * @param line name of the figure that counts them
 */
public record PendingQuery(
        Viewer viewer,
        String line,
        PendingDays days,
        @Nullable LocalDate afterDay,
        @Nullable UUID afterId,
        int limit) {}
