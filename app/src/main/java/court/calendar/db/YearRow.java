package court.calendar.db;

import java.time.Instant;

/** A row of {@code calendar_year} with the number of days that its notice names. */
public record YearRow(int year, boolean published, String source, Instant importedAt, long version, int days) {}
