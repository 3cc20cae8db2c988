package court.timelimit;

import court.timelimit.model.ClockStatus;
import court.timelimit.model.Excluded;
import court.timelimit.model.Position;
import court.timelimit.model.Reckoner;
import court.timelimit.model.Terms;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The next day on which a trial limit shows another light or another status. Between two days on which an excluded time
 * begins or ends, the days left either shrink one by one or stay as they are; so only those days are looked at.
 */
final class NextChange {
    /** What changes later than this is found when the clock is looked at again. */
    private static final int HORIZON = 400;

    private final Reckoner reckoner;
    private final Terms terms;
    private final LightScale scale;
    private final Position now;

    private NextChange(Reckoner reckoner, Terms terms, LightScale scale, Position now) {
        this.reckoner = reckoner;
        this.terms = terms;
        this.scale = scale;
        this.now = now;
    }

    /** Null when the limit has run out and nothing ahead can change it. */
    static @Nullable LocalDate of(Reckoner reckoner, Terms terms, Position now, LightScale scale, LocalDate asOf) {
        return new NextChange(reckoner, terms, scale, now).after(asOf);
    }

    private @Nullable LocalDate after(LocalDate asOf) {
        SortedSet<LocalDate> turns = turns(asOf);
        LocalDate from = asOf;
        Position there = now;
        for (LocalDate turn : turns) {
            LocalDate change = running(from, there);
            if (change != null && change.isBefore(turn)) {
                return change;
            }
            from = turn;
            there = reckoner.on(turn, terms);
            if (there.light() != now.light() || there.status() != now.status()) {
                return turn;
            }
        }
        LocalDate change = running(from, there);
        if (change == null) {
            return there.status() == ClockStatus.OVERDUE ? null : asOf.plusDays(HORIZON);
        }
        return change;
    }

    /** Days ahead on which the limit begins to run, stand still or run again. */
    private SortedSet<LocalDate> turns(LocalDate asOf) {
        SortedSet<LocalDate> turns = new TreeSet<>();
        turns.add(terms.trigger());
        for (Excluded time : terms.deductions()) {
            turns.add(time.from());
            if (time.to() != null) {
                turns.add(time.to());
            }
        }
        return turns.subSet(asOf.plusDays(1), asOf.plusDays(HORIZON));
    }

    /** The day on which a limit that runs from a day on changes; null when it stands still there. */
    private @Nullable LocalDate running(LocalDate from, Position there) {
        boolean runs = there.status() != ClockStatus.STOPPED
                && reckoner.on(from.plusDays(1), terms).leftDays() < there.leftDays();
        return runs ? scale.nextChange(from, there.leftDays()) : null;
    }
}
