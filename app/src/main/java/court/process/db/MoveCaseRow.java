package court.process.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code process_move_case}.
 *
 * @param place where the case rested, {@code process/element}, several joined by a blank
 * @param reason code of why it was not moved
 * @param detail the elements that the reason is about
 */
public record MoveCaseRow(
        String instanceId,
        CaseId caseId,
        @Nullable CourtId courtId,
        @Nullable String caseNumber,
        String processId,
        String outcome,
        @Nullable String place,
        @Nullable String placeAfter,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String clocksBefore,
        @Nullable String clocksAfter,
        @Nullable Instant movedAt) {}
