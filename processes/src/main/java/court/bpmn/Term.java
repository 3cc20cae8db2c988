package court.bpmn;

import java.util.Locale;

/** A name in both languages. */
public record Term(String zh, String en) {
    /** The name in the reader's language; Chinese unless English is asked for. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
