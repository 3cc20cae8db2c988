package court.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The end of a period.
 *
 * @param day null where the law names no period
 * @param time of that day, for hours only
 * @param safeWorkday the last working day on or before a day counted backward
 * @param reason code of why there is no day
 * @param provisional whether it may move when the notice of a year comes out
 */
public record Counted(
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable LocalDate safeWorkday,
        @Nullable String reason,
        boolean provisional) {

    /** Why there is no day: the law names no period. */
    public static final String NO_LIMIT = "calendar.no-limit";

    static Counted withoutLimit() {
        return new Counted(null, null, null, NO_LIMIT, false);
    }
}
