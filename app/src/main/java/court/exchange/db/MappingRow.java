package court.exchange.db;

import court.kernel.CourtId;
import java.time.Instant;

/** A row of {@code exchange_mapping}: what the files of a source mean in a court. */
public record MappingRow(CourtId courtId, String source, String body, int version, String changedBy, Instant changedAt) {}
