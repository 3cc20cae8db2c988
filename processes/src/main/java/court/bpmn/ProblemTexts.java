package court.bpmn;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The texts of all codes of this jar, Chinese first, English for an English locale. */
public final class ProblemTexts {

    private static final String BUNDLE = "court.bpmn.problems";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    public static String text(String code, List<String> args, Locale locale) {
        return new MessageFormat(bundle(locale).getString(code), locale).format(args.toArray());
    }

    static Set<String> codes(Locale locale) {
        return bundle(locale).keySet();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, ProblemTexts.class.getClassLoader(), NO_FALLBACK);
    }
}
