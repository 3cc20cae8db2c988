package court.escalation.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code escalation_duty} as it is opened. */
public record DutyRow(
        UUID id,
        CaseId caseId,
        CourtId courtId,
        UUID clockId,
        String clockTitle,
        @Nullable LocalDate due,
        int round,
        String rule,
        String title,
        String basis,
        UUID releaseId,
        String role,
        String act,
        String textKey,
        boolean reasonRequired,
        String light,
        LocalDate day) {}
