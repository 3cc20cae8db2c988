package court.process.moving;

import court.process.db.MoveCaseRow;
import court.process.db.MoveRow;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is found out of one case while its turn is taken; outlives the transaction that may have been taken back. */
final class MoveReport {
    private static final int LONGEST = 500;
    private final MoveCaseRow row;
    private String outcome = "PENDING";
    private @Nullable String place;
    private @Nullable String placeAfter;
    private @Nullable String clocksBefore;
    private @Nullable String clocksAfter;
    private @Nullable String reason;
    private @Nullable String detail;

    MoveReport(MoveCaseRow row) {
        this.row = row;
    }

    MoveCaseRow row() {
        return row;
    }

    void before(String at, String clocks) {
        place = at;
        clocksBefore = clocks;
    }

    /** There was nothing to move. */
    void left() {
        outcome = "LEFT";
        placeAfter = place;
        clocksAfter = clocksBefore;
    }

    void moved(String to, String clocks) {
        outcome = "MOVED";
        placeAfter = to;
        clocksAfter = clocks;
    }

    void failed(String why, String about) {
        outcome = "FAILED";
        reason = why;
        detail = about.length() > LONGEST ? about.substring(0, LONGEST) : about;
        placeAfter = null;
        clocksAfter = clocksBefore;
    }

    boolean failed() {
        return outcome.equals("FAILED");
    }

    boolean settled() {
        return !outcome.equals("PENDING");
    }

    boolean clocksStand() {
        return Objects.equals(clocksBefore, clocksAfter);
    }

    MoveCaseRow row(Instant at) {
        return new MoveCaseRow(
                row.instanceId(),
                row.caseId(),
                row.courtId(),
                row.caseNumber(),
                row.processId(),
                outcome,
                place,
                placeAfter,
                reason,
                detail,
                clocksBefore,
                clocksAfter,
                at);
    }

    /** For the audit: before and after. */
    Map<String, String> told(MoveRow job, Map<String, String> definitions) {
        Map<String, String> told = new TreeMap<>();
        told.put("move", job.id().toString());
        told.put("model", job.modelId().toString());
        told.put("instance", row.instanceId());
        told.put("before", String.valueOf(place));
        told.put("after", String.valueOf(placeAfter));
        told.put("definitions", definitions.toString());
        told.put("clocks", String.valueOf(clocksAfter));
        return told;
    }
}
