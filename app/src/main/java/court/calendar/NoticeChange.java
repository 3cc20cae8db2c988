package court.calendar;

import court.calendar.db.DayRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What new notices do to a calendar.
 *
 * @param days that rest or work otherwise than before
 * @param years in which a day changes or becomes settled
 * @param after the calendar as it would be
 */
public record NoticeChange(List<ChangedDay> days, SortedSet<Integer> years, Holidays after) {

    /** A day before and after; {@code name} is empty when no notice names it any longer. */
    public record ChangedDay(LocalDate date, String name, boolean wasOff, boolean off) {}

    static NoticeChange of(Holidays before, List<DayRow> rows, Collection<Notice> notices) {
        Set<Integer> replaced = notices.stream().map(Notice::year).collect(Collectors.toSet());
        TreeMap<LocalDate, String> touched = new TreeMap<>();
        Map<LocalDate, Boolean> off = new HashMap<>();
        for (DayRow row : rows) {
            if (replaced.contains(row.noticeYear())) {
                touched.put(row.date(), "");
            } else {
                off.put(row.date(), row.off());
            }
        }
        for (Notice notice : notices) {
            notice.days().forEach(day -> {
                touched.put(day.date(), day.name());
                off.put(day.date(), day.off());
            });
        }
        return compare(before, new Holidays(before.version() + 1, off, union(before.published(), replaced)), touched);
    }

    private static NoticeChange compare(Holidays before, Holidays after, TreeMap<LocalDate, String> touched) {
        List<ChangedDay> days = touched.entrySet().stream()
                .filter(day -> before.isWorkday(day.getKey()) != after.isWorkday(day.getKey()))
                .map(day -> new ChangedDay(
                        day.getKey(), day.getValue(), !before.isWorkday(day.getKey()), !after.isWorkday(day.getKey())))
                .toList();
        SortedSet<Integer> years = new TreeSet<>(after.published());
        years.removeAll(before.published());
        days.forEach(day -> years.add(day.date().getYear()));
        return new NoticeChange(days, years, after);
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
