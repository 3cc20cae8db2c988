package court.bpmn;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and remarks are plain text: the engine evaluates expressions even in them, and pages show them. */
final class TextCheck {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");
    private static final Pattern MARKUP = Pattern.compile("[<>]|&[#a-zA-Z0-9]+;|[\\p{Cc}&&[^\\n\\t\\r]]");
    private static final Set<String> HOLD_TEXT =
            Set.of("incoming", "outgoing", "conditionExpression", "documentation", "text");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ENGLISH = 120;
    private static final Map<String, Integer> LONGEST_VALUES =
            Map.of("en", LONGEST_ENGLISH, "clock", LONGEST_NAME, "clockEn", LONGEST_ENGLISH);
    private static final int LONGEST_TEXT = 4000;

    private TextCheck() {}

    static void check(XmlNode root, Findings findings) {
        root.all().forEach(node -> {
            attributes(node, findings);
            text(node, findings);
        });
    }

    private static void attributes(XmlNode node, Findings findings) {
        node.attributes.forEach((name, value) -> {
            String local = name.getLocalPart();
            boolean settled = local.equals("delegateExpression") || local.equals("businessKey");
            if (!settled && EXPRESSION.matcher(value).find()) {
                findings.error(node, "process.expression-not-allowed", local);
            }
            if (MARKUP.matcher(value).find()) {
                findings.error(node, "process.markup", local);
            }
            if (local.equals("name") && value.codePointCount(0, value.length()) > LONGEST_NAME) {
                findings.error(node, "process.name-too-long", Integer.toString(LONGEST_NAME));
            }
            int longest = local.equals("value") ? LONGEST_VALUES.getOrDefault(node.attributeOr("name", ""), 0) : 0;
            if (longest > 0 && value.length() > longest) {
                findings.error(node, "process.name-too-long", Integer.toString(longest));
            }
        });
    }

    private static void text(XmlNode node, Findings findings) {
        String text = node.text.toString();
        String local = node.name.getLocalPart();
        if (text.isBlank()) {
            return;
        }
        if (!HOLD_TEXT.contains(local) || text.length() > LONGEST_TEXT) {
            findings.error(node, "process.stray-text", local);
        } else if (!local.equals("conditionExpression")) {
            if (EXPRESSION.matcher(text).find()) {
                findings.error(node, "process.expression-not-allowed", local);
            }
            if (MARKUP.matcher(text).find()) {
                findings.error(node, "process.markup", local);
            }
        }
    }
}
