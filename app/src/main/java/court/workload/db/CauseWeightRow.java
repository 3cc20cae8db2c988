package court.workload.db;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of the table of causes under a base. */
public record CauseWeightRow(String cause, @Nullable String parent, int cases, BigDecimal mean, BigDecimal weight) {}
