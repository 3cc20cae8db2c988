package court.exchange.change;

import court.kernel.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Versions of rows, as numbers that grow: a number of the source's own, or the moment of the change. */
public final class RowVersion {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");

    private RowVersion() {}

    /** The version that a cell names: {@code 7}, {@code 2026-01-31} or {@code 2026-01-31 18:05:00}. */
    static long of(String cell) {
        return NUMBER.matcher(cell).matches() ? Long.parseLong(cell) : of(moment(cell));
    }

    public static long of(LocalDateTime moment) {
        return Long.parseLong(DIGITS.format(moment));
    }

    /** A day, or a day with its hour. */
    public static LocalDateTime moment(String text) {
        String plain = text.replace(' ', 'T');
        try {
            LocalDateTime moment = plain.indexOf('T') < 0
                    ? LocalDate.parse(plain).atStartOfDay()
                    : LocalDateTime.parse(plain.endsWith("Z") ? plain.substring(0, plain.length() - 1) : plain);
            if (moment.getYear() >= 1949 && moment.getYear() <= 9999) {
                return moment;
            }
        } catch (DateTimeException e) {
            // refused below, as a year out of range is
        }
        throw Refused.malformed("exchange.bad-version", text);
    }
}
