package court.hearing.model;

import court.kernel.DeedId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting of a court in a case.
 *
 * @param id the deed that fixed it, or that held it when none fixed it before
 * @param time null when a docket names the day only
 */
public record Sitting(
        DeedId id,
        @Nullable PersonId judge,
        @Nullable UUID roomId,
        @Nullable String room,
        LocalDate day,
        @Nullable LocalTime time,
        int minutes,
        boolean open,
        boolean restDay,
        State state) {

    /** What became of a sitting. */
    public enum State {
        SCHEDULED,
        HELD,
        ADJOURNED,
        CANCELLED
    }

    Sitting in(State now) {
        return new Sitting(id, judge, roomId, room, day, time, minutes, open, restDay, now);
    }
}
