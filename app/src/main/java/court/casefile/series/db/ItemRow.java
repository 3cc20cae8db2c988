package court.casefile.series.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code casefile_batch_item}. */
public record ItemRow(
        UUID batchId,
        int position,
        @Nullable CaseId caseId,
        String label,
        JsonNode words,
        String state,
        @Nullable String code,
        @Nullable JsonNode args,
        @Nullable JsonNode documents,
        @Nullable Instant settledAt) {}
