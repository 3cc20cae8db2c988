package court.exchange.db;

import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code exchange_entry}: an entry of a docket that waits for its case. */
public record EntryRow(
        UUID jobId,
        int line,
        String caseKey,
        String entryId,
        LocalDate day,
        int sequence,
        String text,
        String meaning,
        String raw) {}
