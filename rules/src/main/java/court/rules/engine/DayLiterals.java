package court.rules.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day that a rule compares with is read anew at every comparison, which takes longer than all the rest of it. What is
 * compiled therefore names year, month and day; every other place of the text stays where it was.
 */
final class DayLiterals {
    private static final Pattern DAY = Pattern.compile("LocalDate\\.parse\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

    private DayLiterals() {}

    static String counted(String drl) {
        return DAY.matcher(drl).replaceAll(DayLiterals::counted);
    }

    private static String counted(MatchResult found) {
        try {
            LocalDate day = LocalDate.parse(found.group(1));
            String counted = "LocalDate.of(" + day.getYear() + ", " + day.getMonthValue() + ", " + day.getDayOfMonth();
            return counted + " ".repeat(found.group().length() - counted.length() - 1) + ")";
        } catch (DateTimeException e) {
            // no such day: the rule says so itself when it is asked
            return found.group();
        }
    }
}
