package court.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the inside of a flow condition into variables, quoted words and signs; any other character is refused. */
final class FlowTokens {

    private static final int LONGEST = 500;
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<variable>[a-z][A-Za-z]{0,39})|'(?<word>[A-Z][A-Z_]{0,39})'|(?<sign>==|!=|&&|\\|\\|))\\s*");

    enum Kind {
        VARIABLE,
        WORD,
        SIGN
    }

    record Token(Kind kind, String text) {}

    private FlowTokens() {}

    static List<Token> of(String text) {
        if (text.length() > LONGEST) {
            throw new BadCondition("process.condition-too-long", Integer.toString(LONGEST));
        }
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new BadCondition(
                        "process.condition-unreadable", text.substring(at).strip());
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        return tokens;
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("variable") != null) {
            return new Token(Kind.VARIABLE, matcher.group("variable"));
        }
        return matcher.group("word") != null
                ? new Token(Kind.WORD, matcher.group("word"))
                : new Token(Kind.SIGN, matcher.group("sign"));
    }
}
