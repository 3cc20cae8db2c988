package court.timelimit.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A row of {@code timelimit_entry}. */
@NamedInterface("rows")
public record EntryRow(
        UUID id,
        UUID clockId,
        String kind,
        UUID deedId,
        LocalDate day,
        @Nullable LocalDate untilDay,
        @Nullable String period,
        @Nullable String ground,
        @Nullable String document,
        @Nullable String applicant,
        @Nullable String approver,
        @Nullable String rule,
        Instant enteredAt,
        String enteredBy,
        @Nullable UUID reverses) {}
