package court.rulebase.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rulebase_folder}.
 *
 * @param seen content hashes by path as they were when the folder last agreed with a release
 * @param problems what keeps the folder as it is now from becoming a release
 */
public record FolderRow(
        String directory, JsonNode seen, JsonNode problems, @Nullable UUID releaseId, Instant at) {}
