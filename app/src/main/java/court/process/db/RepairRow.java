package court.process.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code process_repair}.
 *
 * @param kind JUMP to another element, REPEAT of a step, CANCEL of a place
 * @param place where the case rested before it was put right
 */
public record RepairRow(
        UUID id,
        CaseId caseId,
        String caseNumber,
        CourtId courtId,
        @Nullable DivisionId divisionId,
        String instanceId,
        String definitionId,
        String kind,
        String element,
        @Nullable String target,
        String reason,
        String state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable String place,
        @Nullable String placeAfter) {}
