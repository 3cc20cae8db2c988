package court.rulebase.why;

import java.util.Locale;
import java.util.Optional;

/** Words of a module for the codes that its facts hold, such as kinds of deeds. */
public interface CodeWords {
    /** @param component name of the fact's component that holds the code */
    Optional<String> say(String component, String code, Locale locale);
}
