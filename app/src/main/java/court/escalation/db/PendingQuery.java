package court.escalation.db;

import court.identity.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which long-pending cases within reach are asked for: those that were accepted before a day. */
public record PendingQuery(
        Viewer viewer,
        LocalDate before,
        @Nullable LocalDate afterDay,
        @Nullable UUID afterId,
        int limit) {}
