package court.calendar;

/**
 * A row of an imported calendar that was not taken.
 *
 * @param line of the file, the header is 1
 * @param code of the reason
 */
public record RejectedRow(long line, String code, String row) {}
