package court.workload.db;

import court.kernel.CourtId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code workload_base}: the averages of a year, frozen with the rule that says how they count. */
public record BaseRow(
        UUID id,
        CourtId courtId,
        String kind,
        int year,
        BigDecimal filePages,
        BigDecimal recordPages,
        BigDecimal judgmentPages,
        BigDecimal minutes,
        int fileShare,
        int recordShare,
        int judgmentShare,
        int minimumSample,
        int shrinkage,
        int divergence,
        String rule,
        UUID releaseId,
        int cases,
        Instant frozenAt,
        String frozenBy,
        boolean inForce) {}
