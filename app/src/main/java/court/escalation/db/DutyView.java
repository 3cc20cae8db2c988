package court.escalation.db;

import court.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as a list shows it.
 *
 * @param people names of those who were told or asked
 * @param byFacts whether the case moved on before anybody answered
 */
public record DutyView(
        UUID id,
        CaseId caseId,
        String receipt,
        @Nullable String number,
        String caseTitle,
        String courtName,
        String clockTitle,
        @Nullable LocalDate due,
        String rule,
        String title,
        String basis,
        String role,
        String act,
        String textKey,
        boolean reasonRequired,
        String light,
        LocalDate day,
        @Nullable String people,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable Boolean byFacts,
        @Nullable String reason) {
    /** With the titles that its reader sees. */
    public DutyView titled(String shown, String clockShown) {
        return new DutyView(
                id,
                caseId,
                receipt,
                number,
                caseTitle,
                courtName,
                clockShown,
                due,
                rule,
                shown,
                basis,
                role,
                act,
                textKey,
                reasonRequired,
                light,
                day,
                people,
                answeredAt,
                answeredBy,
                byFacts,
                reason);
    }
}
