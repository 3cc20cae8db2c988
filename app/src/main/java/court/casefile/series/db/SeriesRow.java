package court.casefile.series.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CourtId;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of {@code casefile_series} with how many cases it has.
 *
 * @param common what all its cases share
 * @param members cases that are in it
 * @param gone cases that have left it
 */
public record SeriesRow(
        UUID id, CourtId courtId, String name, JsonNode common, String createdBy, Instant createdAt, int members, int gone) {}
