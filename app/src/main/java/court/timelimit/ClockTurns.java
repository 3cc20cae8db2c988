package court.timelimit;

import com.fasterxml.jackson.databind.JsonNode;
import court.timelimit.db.ClockRow;
import court.timelimit.events.ClockChange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes a clock another than it was. */
final class ClockTurns {

    private ClockTurns() {}

    static boolean differ(ClockRow before, ClockRow after) {
        return !fingerprint(before).equals(fingerprint(after))
                || !before.facts().equals(ClockTurns::compare, after.facts());
    }

    private static List<@Nullable Object> fingerprint(ClockRow r) {
        return Arrays.asList(
                r.rule(),
                r.basis(),
                r.releaseId(),
                r.status(),
                r.due(),
                r.rawDue(),
                r.light(),
                r.leftDays(),
                r.endedOn(),
                r.endedBy(),
                r.applyBy(),
                r.decideBy(),
                r.provisional(),
                r.nextChange());
    }

    /** The database gives facts back with their names in another order and may write a number otherwise. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /** What others are told when a clock shows another light or has come to another state. */
    static Optional<ClockChange> between(@Nullable ClockRow before, ClockRow after) {
        boolean same = before != null
                && before.light().equals(after.light())
                && before.status().equals(after.status());
        return same || before == null && after.light().equals("GREEN")
                ? Optional.empty()
                : Optional.of(new ClockChange(
                        after.caseId(),
                        after.courtId(),
                        after.id(),
                        after.clock(),
                        after.kind(),
                        after.title(),
                        after.duty(),
                        after.status(),
                        after.light(),
                        after.due(),
                        after.leftDays() == null ? 0 : after.leftDays(),
                        after.countFrom()));
    }
}
