package court.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** One year's notice (国务院办公厅关于部分节假日安排的通知): the days that do not follow the week. */
public record Notice(int year, List<Day> days) {

    /**
     * A day that a notice names.
     *
     * @param off true for a day of rest, false for a make-up working day
     */
    public record Day(LocalDate date, String name, boolean off) {}

    public Notice {
        days = List.copyOf(days);
    }

    /** A notice holds the days from December of the year before, for New Year, to November. */
    static int yearOf(LocalDate day) {
        return day.getMonth() == Month.DECEMBER ? day.getYear() + 1 : day.getYear();
    }

    /** A whole notice has New Year's Day as a day of rest; anything else is a piece of one. */
    boolean isWhole() {
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        return days.stream().anyMatch(day -> day.off() && day.date().equals(newYear));
    }
}
