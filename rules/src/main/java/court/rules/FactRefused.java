package court.rules;

import java.util.List;
import java.util.Locale;

/** JSON or a form that holds no facts or findings of a rulebook, with the path of what is wrong. */
public final class FactRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String path;
    private final String code;
    private final transient List<String> args;

    public FactRefused(String path, String code, List<String> args) {
        super(path + ": " + code);
        this.path = path;
        this.code = code;
        this.args = args;
    }

    /** JSON path such as {@code $.TrialClock.filed}. */
    public String path() {
        return path;
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }

    /** Sentence in Chinese or English. */
    public String message(Locale locale) {
        return Problem.error(path, 0, 0, code, args.toArray()).message(locale);
    }
}
