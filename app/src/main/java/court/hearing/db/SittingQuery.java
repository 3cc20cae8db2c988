package court.hearing.db;

import court.identity.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sittings within reach are asked for; nulls ask for everything. */
public record SittingQuery(
        Viewer viewer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID room,
        @Nullable UUID judge,
        @Nullable UUID caseId,
        @Nullable LocalDate afterDay,
        @Nullable UUID afterId,
        int limit) {}
