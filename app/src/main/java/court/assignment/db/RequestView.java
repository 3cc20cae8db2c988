package court.assignment.db;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as lists show it. */
public record RequestView(
        UUID id,
        UUID caseId,
        String caseNumber,
        String departure,
        String reasonCode,
        String reason,
        String rule,
        @Nullable String judgeName,
        String askedBy,
        Instant askedAt,
        String state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
