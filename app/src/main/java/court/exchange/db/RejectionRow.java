package court.exchange.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code exchange_rejection}.
 *
 * @param code reason, a key of the messages under {@code error.}
 * @param taken whether the row went in all the same
 */
public record RejectionRow(
        UUID id,
        UUID jobId,
        String file,
        int line,
        @Nullable String key,
        String code,
        JsonNode args,
        String raw,
        boolean taken) {}
