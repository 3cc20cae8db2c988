package court.process.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code process_move} with what was counted of its cases.
 *
 * @param kind DRY takes every move back, REAL keeps it
 * @param state RUNNING, DONE, STOPPED or FAILED
 * @param left cases that had ended, or were there, before their turn came
 */
public record MoveRow(
        UUID id,
        UUID modelId,
        String processId,
        String deploymentId,
        String kind,
        String state,
        JsonNode instructions,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable String message,
        long total,
        long done,
        long moved,
        long left,
        long failed) {}
