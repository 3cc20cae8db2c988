package court.casefile.series.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CourtId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code casefile_batch} with how far it is.
 *
 * @param what form of the deed, or what is done in a word
 * @param words filled form, or names of papers
 */
public record BatchRow(
        UUID id,
        CourtId courtId,
        @Nullable UUID seriesId,
        Kind kind,
        String what,
        JsonNode words,
        String state,
        String createdBy,
        Instant createdAt,
        @Nullable Instant endedAt,
        int total,
        int done,
        int refused) {
    /** What a batch does to each of its cases. */
    public enum Kind {
        FILE,
        DEED,
        PAPERS
    }
}
