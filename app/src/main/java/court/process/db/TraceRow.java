package court.process.db;

import court.kernel.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code process_trace}. */
public record TraceRow(
        UUID id,
        CaseId caseId,
        String instanceId,
        String definitionId,
        String element,
        String name,
        String kind,
        @Nullable UUID deedId,
        Instant at,
        String actor) {}
