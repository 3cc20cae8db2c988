package court.exchange.web;

import court.exchange.ImportKind;
import court.exchange.ImportState;
import court.exchange.db.JobRow;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * How far an import is; when it has ended {@code total = done + known + rejected}, and of its entries
 * {@code entries = entriesDone + entriesKnown + entriesRejected + entriesHeld}.
 *
 * @param message why it failed, in the reader's language
 */
record ImportView(
        UUID id,
        ImportKind kind,
        ImportState state,
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
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String message) {
    static ImportView of(JobRow j, MessageSource messages, Locale locale) {
        return new ImportView(
                j.id(),
                j.kind(),
                j.state(),
                j.source(),
                j.total(),
                j.done(),
                j.known(),
                j.rejected(),
                j.entries(),
                j.entriesDone(),
                j.entriesKnown(),
                j.entriesRejected(),
                j.entriesHeld(),
                j.remarks(),
                j.startedBy(),
                j.startedAt(),
                j.endedAt(),
                j.message() == null ? null : messages.getMessage("error." + j.message(), null, locale));
    }
}
