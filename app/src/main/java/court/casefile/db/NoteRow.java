package court.casefile.db;

import court.kernel.CaseId;
import court.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note on a case.
 *
 * @param shared whether all who work on the case read it, or its author alone
 * @param followUpOn the day on which it comes back to its author
 * @param settledAt when its author was through with it
 */
public record NoteRow(
        UUID id,
        CaseId caseId,
        String caseName,
        PersonId personId,
        String author,
        String words,
        boolean shared,
        @Nullable LocalDate followUpOn,
        @Nullable Instant settledAt,
        Instant writtenAt,
        int version) {}
