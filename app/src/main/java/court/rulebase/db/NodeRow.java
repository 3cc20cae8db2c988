package court.rulebase.db;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code rulebase_node}. */
public record NodeRow(String node, @Nullable UUID releaseId, String state, String message, Instant at, Instant seenAt) {}
