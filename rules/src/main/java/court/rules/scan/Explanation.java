package court.rules.scan;

import court.rules.Problem;
import court.rules.scan.Tokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what is wrong with rules that the engine's parser cannot read, in the words of people who write them. */
final class Explanation {
    private static final Map<Character, String> FULL_WIDTH = Map.ofEntries(
            Map.entry('，', ","),
            Map.entry('、', ","),
            Map.entry('；', ";"),
            Map.entry('：', ":"),
            Map.entry('。', "."),
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('【', "["),
            Map.entry('】', "]"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('‘', "\""),
            Map.entry('’', "\""),
            Map.entry('＝', "="),
            Map.entry('＞', ">"),
            Map.entry('＜', "<"),
            Map.entry('！', "!"),
            Map.entry('｜', "|"),
            Map.entry('＆', "&"),
            Map.entry('＠', "@"),
            Map.entry('　', " "));
    private static final Map<String, String> PAIRS = Map.of(")", "(", "]", "[", "}", "{");
    private static final List<String> PARTS = List.of("rule", "when", "then", "end");
    private static final Set<String> OTHERS = Set.of("query", "function", "declare", "accumulate", "collect");
    private final Source source;
    private final List<Token> tokens;
    private final List<Problem> found = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();
    private int part = -1;
    private String rule = "";
    private int last;

    private Explanation(Source source) {
        this.source = source;
        this.tokens = Tokens.of(source.text());
    }

    /** The first thing wrong in each rule, as far as it is of a kind that people make; may be empty. */
    static List<Problem> of(Source source) {
        Explanation explanation = new Explanation(source);
        explanation.signs();
        if (explanation.found.isEmpty() && explanation.tokens.stream().noneMatch(t -> OTHERS.contains(t.text()))) {
            explanation.parts();
        }
        return explanation.found;
    }

    /** Signs of Chinese writing, and quotation marks that do not close. */
    private void signs() {
        for (Token token : tokens) {
            String half =
                    token.text().length() == 1 ? FULL_WIDTH.get(token.text().charAt(0)) : null;
            if (half != null) {
                add(token.offset(), "rulebase.full-width", token.text(), half.isBlank() ? "␣" : half);
            } else if (token.isQuoted() && !token.isClosed()) {
                Token begun = begun(token);
                add(begun.offset(), "rulebase.quote", shown(begun.text()));
            }
        }
    }

    /** A text that swallowed brackets is the likelier one to lack its end than the last on the line. */
    private Token begun(Token open) {
        return tokens.stream()
                .filter(token -> token.isQuoted()
                        && source.line(token.offset()) == source.line(open.offset())
                        && token.text().matches(".*[();].*"))
                .findFirst()
                .orElse(open);
    }

    /** rule, when, then, end: each in its turn, brackets closed before the next begins. */
    private void parts() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int next = PARTS.indexOf(token.text());
            boolean begins = next >= 0 && (next != 0 || isName(i + 1)) && (next == 0 || isAlone(i) || open.isEmpty());
            if (next == 0 && token.first() && !isName(i + 1)) {
                add(token.end() + 1, "rulebase.name-quotes");
                part = 0;
            } else if (begins) {
                part(next, i);
            } else if (token.first() && isAlone(i) && resembles(token)) {
                add(token.offset(), "rulebase.misspelt", token.text(), PARTS.get(part + 1));
                part++;
            } else {
                inside(token, i);
            }
            last = token.end();
        }
        if (part >= 0 && part < 3) {
            closed();
            add(last, "rulebase.missing-part", PARTS.get(part + 1), rule);
        }
    }

    private boolean isName(int i) {
        return i < tokens.size() && tokens.get(i).isQuoted();
    }

    private boolean isAlone(int i) {
        return tokens.get(i).first()
                && (i + 1 == tokens.size() || tokens.get(i + 1).first());
    }

    private boolean resembles(Token token) {
        return part >= 0
                && part < 3
                && token.text().length() <= 6
                && Near.distance(token.text().toLowerCase(java.util.Locale.ROOT), PARTS.get(part + 1)) <= 2;
    }

    private void part(int next, int i) {
        closed();
        int expected = part < 0 || part == 3 ? 0 : part + 1;
        if (next != expected && !(part < 0 && next != 0)) {
            add(last, "rulebase.missing-part", PARTS.get(expected), rule);
        }
        if (next == 0) {
            rule = shown(tokens.get(i + 1).text().replace("\"", ""));
        }
        part = next;
    }

    private void closed() {
        if (!open.isEmpty()) {
            Token bracket = open.getLast();
            add(bracket.offset(), "rulebase.bracket-open", bracket.text());
            open.clear();
        }
    }

    private void inside(Token token, int i) {
        String sign = token.text();
        if (PAIRS.containsValue(sign)) {
            open.push(token);
        } else if (PAIRS.containsKey(sign)) {
            if (open.isEmpty() || !open.peek().text().equals(PAIRS.get(sign))) {
                add(token.offset(), "rulebase.bracket-close", sign);
                open.clear();
            } else {
                open.pop();
                statementEnds(token, i);
            }
        } else if (sign.equals("=") && part == 1) {
            equals(token);
        }
    }

    /** One sign alone, or two in the wrong order. */
    private void equals(Token sign) {
        String text = source.text();
        String before = text.substring(Math.max(0, sign.offset() - 1), sign.offset());
        String after = text.substring(sign.end(), Math.min(text.length(), sign.end() + 1));
        if (after.equals(">") || after.equals("<")) {
            add(sign.offset(), "rulebase.turned-sign", "=" + after, after + "=");
        } else if (!"=!<>".contains(before) && !after.equals("=")) {
            add(sign.offset(), "rulebase.single-equals");
        }
    }

    /** Every finding that is inserted ends with a semicolon. */
    private void statementEnds(Token bracket, int i) {
        boolean ends = i + 1 < tokens.size() && tokens.get(i + 1).text().equals(";");
        if (part == 2 && open.isEmpty() && !ends) {
            add(bracket.end(), "rulebase.semicolon");
        }
    }

    private void add(int offset, String code, Object... args) {
        found.add(Problem.error(source.file(), source.line(offset), source.column(offset), code, args));
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
