package court.workload.db;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Average pages of the cases that a court closed in a year. */
public record AverageRow(
        int cases,
        @Nullable BigDecimal filePages,
        @Nullable BigDecimal recordPages,
        @Nullable BigDecimal judgmentPages) {}
