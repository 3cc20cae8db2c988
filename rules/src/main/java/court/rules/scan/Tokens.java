package court.rules.scan;

import java.util.ArrayList;
import java.util.List;

/** Words and signs of a text in order, comments left out; a quoted text is one token, closed or not. */
final class Tokens {
    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** @param first whether it is the first on its line */
    record Token(String text, int offset, boolean first) {
        int end() {
            return offset + text.length();
        }

        boolean isQuoted() {
            return text.startsWith("\"");
        }

        boolean isClosed() {
            return text.length() > 1 && text.endsWith("\"");
        }
    }

    static List<Token> of(String text) {
        return new Tokens(text).read();
    }

    private List<Token> read() {
        List<Token> tokens = new ArrayList<>();
        boolean first = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                first = true;
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = until("\n", at);
            } else if (text.startsWith("/*", at)) {
                at = Math.min(text.length(), until("*/", at) + 2);
            } else {
                int from = at;
                at = c == '"' ? quoted(from) : Character.isJavaIdentifierPart(c) ? word(from) : from + 1;
                tokens.add(new Token(text.substring(from, at), from, first));
                first = false;
            }
        }
        return tokens;
    }

    private int until(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found;
    }

    private int quoted(int from) {
        int close = text.indexOf('"', from + 1);
        int line = until("\n", from);
        return close < 0 || close > line ? line : close + 1;
    }

    private int word(int from) {
        int end = from;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
