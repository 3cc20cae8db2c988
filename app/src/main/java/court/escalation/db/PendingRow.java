package court.escalation.db;

import court.kernel.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case that has been pending for long. */
public record PendingRow(
        CaseId caseId,
        String receipt,
        @Nullable String number,
        String title,
        String courtName,
        @Nullable String judgeName,
        LocalDate acceptedOn,
        String stage,
        boolean suspended) {}
