package court.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Something wrong with a rule file, at its line and column (from 1; 0 = the whole file) or table cell. */
public record Problem(
        String file, int line, int column, @Nullable String cell, Severity severity, String code, List<String> args) {

    /** Whether a problem keeps a release from being approved. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(String file, int line, int column, String code, Object... args) {
        return new Problem(file, line, column, null, Severity.ERROR, code, texts(args));
    }

    public static Problem warning(String file, int line, int column, String code, Object... args) {
        return new Problem(file, line, column, null, Severity.WARNING, code, texts(args));
    }

    public Problem atCell(String cellName, int row, int cellColumn) {
        return new Problem(file, row, cellColumn, cellName, severity, code, args);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Sentence in Chinese or English. */
    public String message(Locale locale) {
        Locale known = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle words =
                ResourceBundle.getBundle("court.rules.problems", known, Problem.class.getClassLoader(), exact);
        try {
            return new MessageFormat(words.getString(code), known).format(args.toArray());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no message for " + code, e);
        }
    }

    /** Sentence in Chinese. */
    public String message() {
        return message(Locale.SIMPLIFIED_CHINESE);
    }

    private static List<String> texts(Object... args) {
        return java.util.Arrays.stream(args).map(String::valueOf).toList();
    }
}
