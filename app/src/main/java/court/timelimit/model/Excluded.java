package court.timelimit.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time that does not count (扣除审限): the days after {@code from} up to and with {@code to}.
 *
 * @param to null while it has not ended
 */
public record Excluded(LocalDate from, @Nullable LocalDate to) {
    public Excluded {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("扣除期间的止日早于起日 / a deduction ends before it starts: " + from + "/" + to);
        }
    }

    /** The last day known to be excluded: an open one reaches to the day on which one looks. */
    LocalDate until(LocalDate asOf) {
        return to == null ? asOf : to;
    }

    /** Begun and not ended: the clock stands still. */
    boolean holdsOn(LocalDate asOf) {
        return to == null && !from.isAfter(asOf);
    }
}
