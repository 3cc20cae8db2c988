package court.process.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code process_repair}.
 *
 * @param kind JUMP to another element, REPEAT of a step, CANCEL of a place
 * @param place where the case rested before it was put right
 */
public record RepairRow(
        UUID id,
        CaseId caseId,
        String caseNumber,
        CourtId courtId,
        @Nullable DivisionId divisionId,
        String instanceId,
        String definitionId,
        String kind,
        String element,
        @Nullable String target,
        String reason,
        String state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable String place,
        @Nullable String placeAfter) {

    /** The same request after somebody has decided on it. */
    public RepairRow decided(String outcome, String by, Instant at, String why) {
        return ended(outcome, by, at, why, place, null);
    }

    /** The same request after it was carried out, with where the case rested before and rests now. */
    public RepairRow done(String by, Instant at, String before, String after) {
        return ended("DONE", by, at, "", before, after);
    }

    /** The same request after the one who asked took it back. */
    public RepairRow withdrawn(Instant at) {
        return ended("WITHDRAWN", null, at, null, place, null);
    }

    private RepairRow ended(
            String outcome,
            @Nullable String by,
            Instant at,
            @Nullable String why,
            @Nullable String before,
            @Nullable String after) {
        return new RepairRow(
                id,
                caseId,
                caseNumber,
                courtId,
                divisionId,
                instanceId,
                definitionId,
                kind,
                element,
                target,
                reason,
                outcome,
                requestedBy,
                requestedAt,
                by,
                at,
                why,
                before,
                after);
    }
}
