package court.rulebase.db;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node as officers see it.
 *
 * @param releaseId the release that the state is about
 * @param runningId the release that the node answers with
 * @param note of the release that the node answers with
 * @param state READY, FAILED, SWITCHING (another release is in force and this node is not there yet) or AWAY
 */
public record NodeRow(
        String node,
        @Nullable UUID releaseId,
        @Nullable UUID runningId,
        @Nullable String note,
        String message,
        Instant since,
        Instant seenAt,
        String state) {}
