package court.assignment.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A departure from the draw that waits for, or has had, another person's decision. */
public record RequestRow(
        UUID id,
        CaseId caseId,
        CourtId courtId,
        @Nullable DivisionId divisionId,
        String departure,
        String reasonCode,
        String reason,
        String rule,
        String form,
        JsonNode answers,
        @Nullable PersonId judgeId,
        PersonId askedBy,
        Instant askedAt,
        String state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt) {}
