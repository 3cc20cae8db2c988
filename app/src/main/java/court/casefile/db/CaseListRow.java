package court.casefile.db;

import court.kernel.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case as a list shows it: process data only. */
public record CaseListRow(
        CaseId id,
        String receipt,
        @Nullable String number,
        String title,
        String cause,
        String procedure,
        BigDecimal amount,
        String courtName,
        @Nullable String judgeName,
        LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate closedOn,
        String stage,
        boolean suspended,
        @Nullable LocalDate nextDue,
        @Nullable String nextDueTitle,
        String light) {}
