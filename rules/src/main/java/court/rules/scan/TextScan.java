package court.rules.scan;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is refused in plain text, before any parser sees it. */
final class TextScan {
    private static final int CHARS = 1_000_000;
    private static final int NESTING = 12;
    private static final int LINE = 4_000;
    /** What counts as a letter or a mark and shows nothing: fillers, joiners, variation selectors. */
    private static final String INVISIBLE = "\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}"
            + "\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0100}-\\x{E01EF}";
    /** Everything outside text, letters, line ends and tabs: controls, marks that turn writing round, private use. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\x{2028}\\x{2029}" + INVISIBLE + "&&[^\\n\\r\\t]]");

    private static final Pattern NEGATIONS = Pattern.compile("(?:!\\s*){4}");

    private TextScan() {}

    static void scan(Source source) {
        String text = source.text();
        if (text.isBlank()) {
            source.errorAtLine(1, "rulebase.empty-file");
        } else if (text.length() > CHARS || text.getBytes(StandardCharsets.UTF_8).length > 3 * CHARS) {
            source.errorAtLine(1, "rulebase.file-too-large", CHARS);
        } else {
            Matcher hidden = HIDDEN.matcher(text);
            if (hidden.find()) {
                String name = String.format("U+%04X", text.codePointAt(hidden.start()));
                source.error(hidden.start(), "rulebase.hidden-character", name);
            }
            int backslash = text.indexOf('\\');
            if (backslash >= 0) {
                source.error(backslash, "rulebase.backslash");
            }
            int undecodable = text.indexOf('\uFFFD');
            if (undecodable >= 0) {
                source.error(undecodable, "rulebase.not-utf8");
            }
            Matcher negations = NEGATIONS.matcher(text);
            if (negations.find()) {
                source.error(negations.start(), "rulebase.too-deep");
            }
            nesting(source);
        }
    }

    private static void nesting(Source source) {
        int depth = 0;
        int lineStart = 0;
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                case '\n' -> lineStart = i;
                default -> {}
            }
            if (depth > NESTING || i - lineStart > LINE) {
                source.error(i, "rulebase.too-deep");
                return;
            }
        }
    }
}
