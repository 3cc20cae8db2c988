package court.workload.db;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What came in and what was closed in a month. */
public record MonthRow(LocalDate month, int received, BigDecimal receivedWeight, int closed, BigDecimal closedWeight) {}
