package court.workload.db;

import court.kernel.CaseId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A correction of a weight that somebody asks for, as lists show it. */
public record CorrectionRow(
        UUID id,
        CaseId caseId,
        String label,
        BigDecimal factor,
        String reason,
        String askedBy,
        Instant askedAt,
        String state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
