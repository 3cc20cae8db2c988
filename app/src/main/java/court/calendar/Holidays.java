package court.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A calendar as published, a value that never changes. Days that no notice names follow the week.
 *
 * @param version grows with every change, so that what was counted can be kept by it
 * @param off true for a day of rest, false for a make-up working day (调休)
 * @param published years whose notice is out; days of other years are provisional
 */
public record Holidays(long version, Map<LocalDate, Boolean> off, Set<Integer> published) {
    public Holidays {
        off = Map.copyOf(off);
        published = Set.copyOf(published);
    }

    public boolean isWorkday(LocalDate day) {
        Boolean rest = off.get(day);
        return rest == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : !rest;
    }

    /** The day itself if it is a working day, else the first one after it. */
    public LocalDate nextWorkday(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself if it is a working day, else the last one before it. */
    public LocalDate previousWorkday(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The nth working day after a day, before it when the number is negative; the day itself is not counted. */
    public LocalDate workdaysFrom(LocalDate day, int number) {
        LocalDate found = day;
        for (int left = Math.abs(number); left > 0; left--) {
            found = number > 0 ? nextWorkday(found.plusDays(1)) : previousWorkday(found.minusDays(1));
        }
        return found;
    }

    /** True when the notice that settles this day is not out yet. */
    public boolean provisional(LocalDate day) {
        return !published.contains(day.getYear());
    }

    /** True when any day between the two, in either order, is provisional. */
    public boolean provisional(LocalDate one, LocalDate other) {
        int first = Math.min(one.getYear(), other.getYear());
        int last = Math.max(one.getYear(), other.getYear());
        for (int year = first; year <= last; year++) {
            if (!published.contains(year)) {
                return true;
            }
        }
        return false;
    }
}
