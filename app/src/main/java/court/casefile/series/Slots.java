package court.casefile.series;

import court.calendar.CourtCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * Cases heard one after the other, in the hours in which their court sits, over as many working days as it takes.
 *
 * @param sessions in the order of the day
 * @param minutes how long after the case before it a case is heard
 */
record Slots(List<Session> sessions, int minutes, CourtCalendar calendar) {
    /** Hours in which a court sits; a hearing is over when they end. */
    record Session(LocalTime begins, LocalTime ends) {}

    /** When the case is heard that comes after so many others. */
    LocalDateTime at(LocalDateTime begin, int others) {
        LocalDateTime at = begin;
        for (int i = 0; i < others && minutes > 0; i++) {
            at = next(at);
        }
        return at;
    }

    private LocalDateTime next(LocalDateTime at) {
        LocalDateTime next = at.plusMinutes(minutes);
        if (sessions.isEmpty()) {
            return next;
        }
        if (next.toLocalDate().equals(at.toLocalDate())) {
            for (Session session : sessions) {
                LocalTime begins =
                        next.toLocalTime().isBefore(session.begins()) ? session.begins() : next.toLocalTime();
                if (fits(begins, session)) {
                    return next.with(begins);
                }
            }
        }
        return workday(at.toLocalDate()).atTime(sessions.get(0).begins());
    }

    private boolean fits(LocalTime begins, Session session) {
        LocalTime ends = begins.plusMinutes(minutes);
        return ends.isAfter(begins) && !ends.isAfter(session.ends());
    }

    private LocalDate workday(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
