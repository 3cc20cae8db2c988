package court.hearing.db;

import court.hearing.model.Sitting;
import court.kernel.CaseId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sitting as an event log tells it. */
public record LoggedSittingRow(
        UUID id,
        CaseId caseId,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable String room,
        Sitting.State state) {}
