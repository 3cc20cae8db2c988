package court.escalation;

import court.casefile.db.CaseRow;
import java.time.LocalDate;
import java.time.ZoneId;

/** An import sends nothing: what it finds is there to be seen, and from the next day on people are told. */
final class Silence {
    private static final String DESK = "DESK";

    private Silence() {}

    static boolean on(CaseRow row, LocalDate today, ZoneId zone) {
        return !row.source().equals(DESK)
                && !row.createdAt().atZone(zone).toLocalDate().isBefore(today);
    }
}
