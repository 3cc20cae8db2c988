package court.hearing.model;

import court.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting that is fixed already, and whom and what it takes up.
 *
 * @param people judge, clerk and members of the panel
 * @param agents names of those who act for the parties
 */
public record Busy(
        LocalDate day,
        LocalTime begins,
        int minutes,
        @Nullable UUID roomId,
        Set<PersonId> people,
        Set<String> agents) {

    /** Whether a sitting that begins then and lasts so long would take place at the same time. */
    public boolean meets(LocalDate other, LocalTime begin, int lasting) {
        return day.equals(other) && begins.isBefore(begin.plusMinutes(lasting)) && begin.isBefore(begins.plusMinutes(minutes));
    }
}
