package court.workload.db;

import court.kernel.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A closed case behind an average, with its pages and what it weighs under the base. */
public record SourceRow(
        CaseId caseId,
        String label,
        String cause,
        @Nullable String judgeName,
        LocalDate closedOn,
        int filePages,
        int recordPages,
        int judgmentPages,
        BigDecimal weight) {}
