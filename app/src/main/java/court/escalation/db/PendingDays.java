package court.escalation.db;

import java.time.LocalDate;

/**
 * The days between which cases are counted.
 *
 * @param from first day of last year
 * @param to first day of this year
 * @param oneYear a case that was accepted before it has been pending for more than one year
 * @param threeYears a case that was accepted before it has been pending for more than three years
 */
public record PendingDays(LocalDate from, LocalDate to, LocalDate oneYear, LocalDate threeYears) {
    public static PendingDays on(LocalDate today) {
        LocalDate year = today.withDayOfYear(1);
        return new PendingDays(year.minusYears(1), year, today.minusYears(1), today.minusYears(3));
    }
}
