package court.exchange.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event that waits for its case. */
public record HeldRow(
        String source, String caseKey, String rowId, @Nullable JsonNode body, @Nullable Instant seenAt) {}
