package court.timelimit.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry that the ledger of a clock should hold; a deed makes at most one entry of a kind in a clock. */
public record PlannedEntry(
        EntryKind kind,
        UUID deed,
        LocalDate day,
        @Nullable LocalDate until,
        @Nullable String period,
        @Nullable String ground,
        @Nullable String document,
        @Nullable String applicant,
        @Nullable String approver,
        @Nullable String rule) {

    public static PlannedEntry plain(EntryKind kind, UUID deed, LocalDate day, @Nullable String rule) {
        return new PlannedEntry(kind, deed, day, null, null, null, null, null, null, rule);
    }
}
