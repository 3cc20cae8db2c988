package court.rulebase.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.rulebase.preview.PreviewState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rulebase_preview}.
 *
 * @param rulebooks names of the rulebooks that differ, separated by commas
 * @param source the source at work, null before the first
 * @param lastSubject the last subject of it that was judged
 * @param changed subjects that would be judged otherwise
 * @param changes single things that would be otherwise
 */
public record PreviewRow(
        UUID id,
        UUID releaseId,
        UUID againstId,
        LocalDate day,
        String rulebooks,
        PreviewState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable String message,
        @Nullable String source,
        @Nullable UUID lastSubject,
        long total,
        long judged,
        long changed,
        long changes,
        @Nullable JsonNode counts,
        @Nullable JsonNode anomalies,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedReason) {}
