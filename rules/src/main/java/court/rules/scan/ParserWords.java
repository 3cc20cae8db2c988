package court.rules.scan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine's parsers found and what they expected, taken out of their English. */
final class ParserWords {
    private static final Pattern FOUND = Pattern.compile("(?:alternative at|mismatched) input '(.{0,80}?)'");
    private static final Pattern WANTED = Pattern.compile("expecting '?([^'\"]{1,40}?)'?(?:\\.| in |$)");
    private static final Pattern EXPRESSIONS = Pattern.compile("(?s)Parse error\\. Found\\s+(.*?),?\\s*expected(.*)");
    private static final Pattern TOKEN = Pattern.compile("\"(.{1,80}?)\"");
    private static final Pattern EXPECTED = Pattern.compile("\"(.{1,12}?)\"");
    private static final String UNKNOWN = "—";
    private static final int SHOWN = 3;

    private ParserWords() {}

    /** Found, expected (a dash when nobody knows), and the words themselves. */
    static Object[] of(String message) {
        String first = message.lines().findFirst().orElse("");
        Matcher found = FOUND.matcher(first);
        if (found.find()) {
            Matcher wanted = WANTED.matcher(first);
            return new Object[] {found.group(1), wanted.find() ? wanted.group(1) : UNKNOWN, first};
        }
        Matcher expressions = EXPRESSIONS.matcher(message);
        if (expressions.find()) {
            Matcher token = TOKEN.matcher(expressions.group(1));
            List<String> expected = EXPECTED.matcher(expressions.group(2))
                    .results()
                    .map(each -> each.group(1))
                    .limit(SHOWN + 1)
                    .toList();
            boolean few = !expected.isEmpty() && expected.size() <= SHOWN;
            return new Object[] {
                token.find() ? token.group(1) : UNKNOWN, few ? String.join(" ", expected) : UNKNOWN, first
            };
        }
        return new Object[] {UNKNOWN, UNKNOWN, first};
    }
}
