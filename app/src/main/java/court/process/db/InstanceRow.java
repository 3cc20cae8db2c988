package court.process.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code process_instance}. */
public record InstanceRow(
        String instanceId,
        CaseId caseId,
        UUID about,
        String processId,
        String definitionId,
        Instant startedAt,
        @Nullable Instant endedAt,
        CourtId courtId,
        @Nullable DivisionId divisionId,
        String caseNumber) {}
