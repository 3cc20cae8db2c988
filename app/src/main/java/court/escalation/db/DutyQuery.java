package court.escalation.db;

import court.identity.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which duties within reach are asked for; nulls ask for everything. */
public record DutyQuery(
        Viewer viewer,
        @Nullable Boolean open,
        @Nullable String light,
        @Nullable LocalDate afterDay,
        @Nullable UUID afterId,
        int limit) {}
