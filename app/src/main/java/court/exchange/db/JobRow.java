package court.exchange.db;

import court.exchange.ImportKind;
import court.exchange.ImportState;
import court.kernel.CourtId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code exchange_job}.
 *
 * @param total rows of the leading file; {@code done + known + rejected} of an import that has ended
 * @param known rows that brought nothing new
 * @param entries rows of the file of events
 * @param entriesHeld events that wait for their case
 * @param remarks rows that were taken in with something to tell
 * @param position last row of the leading file that is settled
 * @param staged whether the file of events has been read
 */
public record JobRow(
        UUID id,
        ImportKind kind,
        ImportState state,
        @Nullable CourtId courtId,
        String source,
        int total,
        int done,
        int known,
        int rejected,
        int entries,
        int entriesDone,
        int entriesKnown,
        int entriesRejected,
        int entriesHeld,
        int remarks,
        int position,
        boolean staged,
        String startedBy,
        Instant startedAt,
        Instant movedAt,
        @Nullable Instant endedAt,
        @Nullable String message) {}
