package court.process.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where a case rests.
 *
 * @param instanceId the instance that rests there, which another one may have called
 * @param rootId the way of the case
 * @param since when it came there; null at a call, whose called instance tells
 */
public record RunningRow(
        String instanceId,
        String rootId,
        CaseId caseId,
        @Nullable String caseNumber,
        @Nullable CourtId courtId,
        @Nullable DivisionId divisionId,
        String definitionId,
        UUID modelId,
        String element,
        @Nullable Instant since) {}
