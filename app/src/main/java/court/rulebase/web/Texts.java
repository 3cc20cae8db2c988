package court.rulebase.web;

import court.kernel.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that callers send, checked before they reach the database. */
final class Texts {
    static final int NOTE = 500;
    private static final int PATH = 200;
    private static final int CONTENT = 1_000_000;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}-[0-9]{2,5}[a-z]?");

    private Texts() {}

    /** A short search word, or null. */
    static @Nullable String plain(String parameter, @Nullable String text) {
        if (text != null && (text.length() > PATH || hasControl(text))) {
            throw Refused.malformed("kernel.bad-parameter", parameter);
        }
        return text;
    }

    /** A rule's code, or nothing. */
    static String code(String code) {
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            throw Refused.malformed("kernel.bad-parameter", "code");
        }
        return code;
    }

    static String note(@Nullable String text) {
        String note = text == null ? "" : text.strip();
        if (note.length() > NOTE || hasControl(note.replace("\n", "").replace("\r", ""))) {
            throw Refused.malformed("rulebase.bad-note", NOTE);
        }
        return note;
    }

    /** A relative path below the rules; whether it names a rule file is for the gates to say. */
    static String path(@Nullable String path) {
        if (path == null
                || path.isBlank()
                || path.length() > PATH
                || path.startsWith("/")
                || path.contains("\\")
                || path.contains("..")
                || hasControl(path)) {
            throw Refused.malformed("rulebase.bad-path", path == null ? "" : path.replace('\0', ' '));
        }
        return path;
    }

    /** The whole text of a file. */
    static String content(@Nullable String text) {
        if (text == null || text.length() > CONTENT) {
            throw Refused.malformed("kernel.bad-parameter", "text");
        }
        return text;
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
