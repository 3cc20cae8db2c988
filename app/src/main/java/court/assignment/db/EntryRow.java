package court.assignment.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the book of assignments. */
public record EntryRow(
        UUID id,
        CourtId courtId,
        int number,
        String kind,
        @Nullable CaseId caseId,
        @Nullable PersonId judgeId,
        LocalDate day,
        String text,
        String hash) {}
