package court.workload.db;

import court.kernel.PersonId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The load of a judge in a span of time, in cases and in standard cases. */
public record LoadRow(
        PersonId judgeId,
        String judgeName,
        @Nullable String divisionName,
        @Nullable String teamName,
        String posts,
        int carried,
        BigDecimal carriedWeight,
        int received,
        BigDecimal receivedWeight,
        int closed,
        BigDecimal closedWeight,
        int open,
        BigDecimal openWeight) {}
