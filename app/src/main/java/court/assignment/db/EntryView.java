package court.assignment.db;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as lists show it; who may not open the case sees its number alone. */
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
