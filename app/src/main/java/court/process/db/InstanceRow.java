package court.process.db;

import court.kernel.CaseId;
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
        @Nullable Instant endedAt) {}
