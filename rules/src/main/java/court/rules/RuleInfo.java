package court.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule as listed in a rulebook.
 *
 * @param line its line in the file, or its row in a decision table
 * @param titleEn its title in English, null where nobody has written one
 */
public record RuleInfo(
        String rule,
        String code,
        String title,
        String basis,
        String file,
        int line,
        String layer,
        @Nullable String titleEn) {

    public RuleInfo(String rule, String code, String title, String basis, String file, int line, String layer) {
        this(rule, code, title, basis, file, line, layer, null);
    }

    /** What a decision keeps of it: never a translation, so that a decision made again reads the same. */
    public FiredRule fired() {
        return new FiredRule(rule, code, title, basis, file, layer);
    }

    /** Its title in English where that is asked for and there is one, else in Chinese. */
    public String title(Locale locale) {
        return titleEn != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? titleEn : title;
    }

    /** As a reader of that language sees it in a list. */
    public RuleInfo in(Locale locale) {
        return new RuleInfo(rule, code, title(locale), basis, file, line, layer, titleEn);
    }

    RuleInfo inEnglish(String english) {
        return new RuleInfo(rule, code, title, basis, file, line, layer, english);
    }

    /** A problem of this rule where it stands: at its line, or in the first cell of its row. */
    Problem place(Problem problem) {
        return file.endsWith(".drl") ? problem : problem.atCell("A" + line, line, 1);
    }
}
