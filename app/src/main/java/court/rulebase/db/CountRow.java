package court.rulebase.db;

import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code rulebase_count}. */
public record CountRow(UUID release, String rulebook, String rule, LocalDate day, long count) {}
