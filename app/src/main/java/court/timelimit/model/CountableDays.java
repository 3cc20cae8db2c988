package court.timelimit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days that count towards a limit: those after its trigger without the union, never the sum, of deductions. */
final class CountableDays {
    private static final Comparator<Excluded> BY_START = Comparator.comparing(Excluded::from);

    /** A run of excluded days, both ends with it; runs are in order and do not overlap. */
    private record Run(long first, long last) {
        long within(long from, long to) {
            return Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private final long trigger;
    private long counted;
    private long cursor;
    private final long limit;
    private boolean open;

    /** One pass in order of start; a deduction that begins when the limit has run out already cures nothing. */
    CountableDays(LocalDate trigger, long limit, List<Excluded> deductions, LocalDate asOf) {
        this.trigger = trigger.toEpochDay();
        this.cursor = this.trigger;
        this.limit = limit;
        for (Excluded deduction : inOrder(deductions)) {
            if (deduction.from().toEpochDay() >= rawDue()) {
                break; // later ones start later still
            }
            exclude(deduction.from().toEpochDay(), deduction.until(asOf).toEpochDay());
            open |= deduction.holdsOn(asOf);
        }
    }

    private static List<Excluded> inOrder(List<Excluded> deductions) {
        return deductions.size() < 2
                ? deductions
                : deductions.stream().sorted(BY_START).toList();
    }

    private void exclude(long from, long to) {
        long before = Math.max(from, cursor);
        if (to > before) {
            counted += before - cursor;
            runs.add(new Run(before + 1, to));
            cursor = to;
        }
    }

    /** The day on which the days that count reach the limit. */
    long rawDue() {
        return cursor + limit - counted;
    }

    /** True while a deduction that counts has not ended. */
    boolean open() {
        return open;
    }

    /** Excluded days after one day, up to and with another. */
    long excluded(long after, long to) {
        long first = Math.max(after, trigger) + 1;
        long excluded = 0;
        for (Run run : runs) {
            excluded += run.within(first, to);
        }
        return excluded;
    }
}
