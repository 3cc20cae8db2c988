package court.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between double braces in a template: a field, or the beginning or end of a section. */
record Mark(Kind kind, String name) {
    /** Braces of a Chinese keyboard are as good as those of an English one. */
    static final Pattern PATTERN = Pattern.compile("[{｛]{2}\\s*([#^/＃＾／]?)\\s*([^{}｛｝]*?)\\s*[}｝]{2}");

    enum Kind {
        FIELD,
        /** Shown for each entry of a list, or if a text is there. */
        OPEN,
        /** Shown if there is nothing. */
        UNLESS,
        CLOSE
    }

    boolean section() {
        return kind == Kind.OPEN || kind == Kind.UNLESS;
    }

    static Mark of(MatchResult match) {
        Kind kind =
                switch (match.group(1)) {
                    case "#", "＃" -> Kind.OPEN;
                    case "^", "＾" -> Kind.UNLESS;
                    case "/", "／" -> Kind.CLOSE;
                    default -> Kind.FIELD;
                };
        return new Mark(kind, match.group(2));
    }

    static List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            marks.add(of(matcher));
        }
        return marks;
    }
}
