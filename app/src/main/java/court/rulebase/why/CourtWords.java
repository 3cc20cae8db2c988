package court.rulebase.why;

import court.identity.Court;
import court.identity.Courts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Courts by their names. */
@Component
class CourtWords implements CodeWords {
    private final Courts courts;

    CourtWords(Courts courts) {
        this.courts = courts;
    }

    @Override
    public Optional<String> say(String component, String code, Locale locale) {
        return component.equals("court") ? courts.byCode(code).map(Court::name) : Optional.empty();
    }
}
