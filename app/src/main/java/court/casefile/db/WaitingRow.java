package court.casefile.db;

import court.kernel.CaseId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that a case waits for.
 *
 * @param kind TASK or DUTY of another person, or WAIT: something that nobody in the court does
 * @param holder name of the person with whom it lies; null when nobody has taken it, or when it comes from outside
 * @param role key of the role that is to do it
 * @param openedOn since when
 */
public record WaitingRow(
        UUID id,
        CaseId caseId,
        String caseLabel,
        String kind,
        @Nullable String definitionId,
        String element,
        String title,
        String role,
        @Nullable String holder,
        boolean handedOn,
        String courtName,
        @Nullable String divisionName,
        LocalDate openedOn,
        @Nullable LocalDate nextDue,
        @Nullable String nextDueTitle,
        String light) {
    /** With the titles that its reader sees. */
    public WaitingRow titled(String shown, UnaryOperator<String> clocks) {
        return new WaitingRow(
                id,
                caseId,
                caseLabel,
                kind,
                definitionId,
                element,
                shown,
                role,
                holder,
                handedOn,
                courtName,
                divisionName,
                openedOn,
                nextDue,
                nextDueTitle == null ? null : clocks.apply(nextDueTitle),
                light);
    }
}
