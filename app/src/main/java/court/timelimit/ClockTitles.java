package court.timelimit;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.process.RuledTitles;
import court.rulebase.RuleTitles;
import court.timelimit.db.ClockRow;
import court.timelimit.model.ModelTerms;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What clocks, and the duties they call for, are called in the reader's language. */
@Component
public class ClockTitles implements RuledTitles {
    private final RuleTitles rules;
    private final MessageSource messages;
    private final ObjectMapper json;

    ClockTitles(RuleTitles rules, MessageSource messages, ObjectMapper json) {
        this.rules = rules;
        this.json = json;
        this.messages = messages;
    }

    /** A clock as its reader sees it; one that no rule governs has its title from us. */
    public ClockRow read(ClockRow clock) {
        if (clock.additional()) {
            return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                    ? english(clock)
                    : clock;
        }
        return clock.titled(
                clock.rule().isEmpty()
                        ? messages.getMessage("timelimit.no-provision-title", null, LocaleContextHolder.getLocale())
                        : rules.of(clock.rule(), clock.title()));
    }

    private ClockRow english(ClockRow clock) {
        ModelTerms terms = json.convertValue(clock.facts(), ModelTerms.class);
        return clock.titled(terms.nameEn(), terms.basisEn());
    }

    @Override
    public String of(String chinese) {
        return rules.of(chinese);
    }

    @Override
    public Set<String> holding(String text) {
        return rules.holding(text);
    }
}
