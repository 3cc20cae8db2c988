package court.assignment.db;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as lists show it: departures to everybody of the court, the others to whoever may see the case or the whole book. */
public record EntryView(
        UUID id,
        int number,
        String kind,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable String judgeName,
        LocalDate day,
        String text,
        String hash) {}
