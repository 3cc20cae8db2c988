package court.process.conformance;

import court.process.RecordedDeeds.Recorded;
import court.process.db.RepairRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where the way of a case left its model.
 *
 * @param definition the version that was followed at that time
 * @param element null where no element of the model is meant
 * @param passage which row of the instance's trace it is about, from 0; null where none was passed
 * @param actor who did what deviates, null where nobody did
 * @param deed the deed that explains it
 * @param repair the repair that explains it
 * @param move the move to another version that explains it
 */
record Finding(
        Kind kind,
        String instance,
        String definition,
        @Nullable String element,
        @Nullable Integer passage,
        Instant at,
        @Nullable String actor,
        @Nullable Recorded deed,
        @Nullable RepairRow repair,
        @Nullable MoveMark move) {

    /** What may deviate. */
    enum Kind {
        SKIPPED,
        REPEATED,
        OUT_OF_ORDER,
        BY_ANOTHER,
        REPAIRED,
        MOVED,
        LATE;

        /** A move to another version is told, but is no fault of the way. */
        boolean counts() {
            return this != MOVED;
        }
    }

    /** Whether a passage or an element that was left out deviates, and not only a deed that moved nothing. */
    boolean isOfTheWay() {
        return kind.counts() && (passage != null || kind == Kind.SKIPPED);
    }

    /** A move to another version, as the trace tells it. */
    record MoveMark(Instant at, String actor) {}
}
