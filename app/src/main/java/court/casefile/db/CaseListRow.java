package court.casefile.db;

import court.kernel.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
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
        String light) {
    /** With the title of its next due day that its reader sees. */
    public CaseListRow titled(UnaryOperator<String> shown) {
        return new CaseListRow(
                id,
                receipt,
                number,
                title,
                cause,
                procedure,
                amount,
                courtName,
                judgeName,
                submittedOn,
                acceptedOn,
                closedOn,
                stage,
                suspended,
                nextDue,
                nextDueTitle == null ? null : shown.apply(nextDueTitle),
                light);
    }
}
