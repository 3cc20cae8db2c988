package court.audit.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A row of {@code audit_entry}; {@code seq} and {@code hash} are null until the sealer has passed. */
@NamedInterface("rows")
public record AuditRow(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable CaseId caseId,
        JsonNode detail,
        @Nullable Long seq,
        byte @Nullable [] hash) {}
