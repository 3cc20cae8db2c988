package court.escalation;

import java.time.LocalDate;
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
        Object[] args = {clock, due == null ? "—" : due.toString()};
        return String.valueOf(messages.getMessage(key, args, title, locale));
    }
}
