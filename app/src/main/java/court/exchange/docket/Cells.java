package court.exchange.docket;

import court.kernel.Money;
import court.kernel.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a cell says. */
public final class Cells {
    /** Days before the People's Republic are slips of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private static final Pattern HOUR = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private Cells() {}

    /** A day that is written 2026-01-31, 2026/1/31 or 2026年1月31日, with or without an hour, and not later than today. */
    public static LocalDate day(String text, LocalDate today) {
        LocalDate day;
        try {
            String plain = HOUR.matcher(text).replaceFirst("");
            day = LocalDate.parse(
                    plain.replace('/', '-').replace('年', '-').replace('月', '-').replace("日", ""), DAY);
        } catch (DateTimeException e) {
            throw Refused.malformed("exchange.bad-day", text);
        }
        if (day.isAfter(today)) {
            throw Refused.because("casefile.day-in-future", day);
        }
        if (day.isBefore(EARLIEST)) {
            throw Refused.malformed("casefile.day-too-early", day);
        }
        return day;
    }

    static Money amount(String text) {
        try {
            return new Money(text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text.replace(",", "")));
        } catch (NumberFormatException e) {
            throw Refused.malformed("exchange.bad-amount", text);
        }
    }

    public static <E extends Enum<E>> E word(Class<E> type, String text, E otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("exchange.unknown-word", text));
    }

    /** Names that stand in one cell, parted by a semicolon or 、. */
    static List<String> names(String text) {
        return Arrays.stream(text.split("[;；、]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
