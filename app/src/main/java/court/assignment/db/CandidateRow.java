package court.assignment.db;

import court.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judge of a court as a draw looks at one.
 *
 * @param posts duties held on the day, by comma
 * @param coefficient as settled by the court in thousandths; null where nothing is settled
 * @param causes names by comma; empty for all
 * @param since first day of the year on which the judge judged
 * @param absent days of leave since then, up to the day
 * @param leaveFrom the next leave to come
 * @param received standard cases received this year
 */
public record CandidateRow(
        PersonId id,
        String name,
        String posts,
        @Nullable Integer coefficient,
        String causes,
        String procedures,
        @Nullable Integer ceiling,
        LocalDate since,
        int absent,
        boolean onLeave,
        @Nullable LocalDate leaveFrom,
        boolean conflict,
        BigDecimal received,
        int open,
        @Nullable LocalDate lastClosed,
        @Nullable LocalDate lastDrawn) {}
