package court.escalation.model;

import court.timelimit.TrialStory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time that is taken out of a trial limit.
 *
 * @param to its last day, null while it is open
 * @param enteredOn the day on which it was entered
 */
record Pause(LocalDate from, @Nullable LocalDate to, LocalDate enteredOn) {

    static List<Pause> of(TrialStory story) {
        return story.pauses().stream()
                .map(pause -> new Pause(pause.from(), pause.until(), pause.enteredOn()))
                .toList();
    }

    boolean open() {
        return to == null;
    }

    /** Days that it takes out up to a day; its first day is not counted. */
    int days(LocalDate upTo) {
        LocalDate end = to == null || to.isAfter(upTo) ? upTo : to;
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, end)));
    }

    boolean overlaps(Pause other) {
        return from.isBefore(other.end()) && other.from.isBefore(end());
    }

    private LocalDate end() {
        return to == null ? LocalDate.MAX : to;
    }
}
