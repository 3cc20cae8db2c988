package court.casefile.series.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CourtId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code casefile_series} with how many cases it has.
 *
 * @param common what all its cases share
 * @param creator name of who began it
 * @param members cases that are in it
 * @param gone cases that have left it
 */
public record SeriesRow(
        UUID id,
        CourtId courtId,
        String name,
        JsonNode common,
        String createdBy,
        @Nullable String creator,
        Instant createdAt,
        int members,
        int gone) {}
