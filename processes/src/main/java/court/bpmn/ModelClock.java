package court.bpmn;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A clock that a model adds to those of the law: it runs from the day after a case comes to an element until it leaves it.
 *
 * @param period in days, working days or months; a case comes to an element on a day, so there are no hours
 * @param warns key of the role that is told when time grows short
 */
public record ModelClock(String name, String nameEn, String period, String warns) {

    private static final Pattern PERIOD =
            Pattern.compile("[1-9]\\d{0,2}(?:WD|D)|P(?=\\d)(?:[1-9]Y)?(?:[1-9]\\d?M)?(?:[1-9]\\d{0,2}D)?");

    /** Decides one matter in a president's place; nobody is told in that place. */
    private static final String SUBSTITUTE = "president-substitute";

    boolean isReadable() {
        return PERIOD.matcher(period).matches();
    }

    boolean warnsOneOf(Set<String> roles) {
        return roles.contains(warns) && !warns.equals(SUBSTITUTE);
    }

    static String pattern() {
        return PERIOD.pattern();
    }
}
