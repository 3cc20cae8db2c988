package court.rulebase.workbench;

import court.rulebase.why.Reasons;
import court.rules.Rulebook;
import court.rules.plain.FactWords;
import court.rules.plain.FactWords.Lexicon;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words for facts and findings: rules by their titles, codes by what their module calls them. */
@Component
class CourtLexicon {
    private final Reasons reasons;

    CourtLexicon(Reasons reasons) {
        this.reasons = reasons;
    }

    FactWords of(Rulebook book, Locale locale) {
        return of(book.titles(locale), locale);
    }

    FactWords of(Lexicon titles, Locale locale) {
        return new FactWords(
                locale,
                (component, code) -> titles.say(component, code)
                        .or(() -> component.equals(FactWords.RULE)
                                ? Optional.empty()
                                : reasons.say(component, code, locale)));
    }
}
