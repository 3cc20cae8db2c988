package court.rulebase.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A baseline that came with the application: its release, and what became of it. */
public record BaselineRow(
        UUID releaseId,
        String sha256,
        String outcome,
        JsonNode conflicts,
        Instant at,
        @Nullable UUID draftId) {}
