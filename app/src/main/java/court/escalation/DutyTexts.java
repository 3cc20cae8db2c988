package court.escalation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a duty asks for; a rule whose text nobody has written speaks by its title. */
@Component
class DutyTexts {
    private final MessageSource messages;

    DutyTexts(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, String title, String clock, @Nullable LocalDate due, Locale locale) {
        Object[] args = {clock, due == null ? "—" : day(due, locale)};
        return String.valueOf(messages.getMessage(key, args, title, locale));
    }

    /** Messages know the dates of the machine's own zone only. */
    private String day(LocalDate due, Locale locale) {
        Date midnight = Date.from(due.atStartOfDay(ZoneId.systemDefault()).toInstant());
        return messages.getMessage("escalation.day", new Object[] {midnight}, locale);
    }
}
