package court.casefile.series;

import court.calendar.CourtCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Cases heard one after the other, in the hours in which courts sit, over as many working days as it takes. */
final class Slots {
    private static final LocalTime MORNING_ENDS = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(17, 30);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Slots() {}

    static LocalDateTime at(LocalDateTime begin, int minutes, int place, CourtCalendar calendar) {
        LocalDateTime at = begin;
        for (int i = 0; i < place && minutes > 0; i++) {
            at = next(at, minutes, calendar);
        }
        return at;
    }

    private static LocalDateTime next(LocalDateTime at, int minutes, CourtCalendar calendar) {
        LocalDateTime next = at.plusMinutes(minutes);
        LocalTime ends = next.plusMinutes(minutes).toLocalTime();
        LocalTime begins = next.toLocalTime();
        if (begins.isBefore(MORNING_ENDS) && ends.isAfter(MORNING_ENDS)) {
            return next.with(AFTERNOON);
        }
        if (begins.isBefore(AFTERNOON) && !begins.isBefore(MORNING_ENDS)) {
            return next.with(AFTERNOON);
        }
        boolean late = ends.isAfter(DAY_ENDS) || !next.toLocalDate().equals(at.toLocalDate()) || ends.isBefore(begins);
        return late ? workday(at.toLocalDate(), calendar).atTime(MORNING) : next;
    }

    private static LocalDate workday(LocalDate after, CourtCalendar calendar) {
        LocalDate day = after.plusDays(1);
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
