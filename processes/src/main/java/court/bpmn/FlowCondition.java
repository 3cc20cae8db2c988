package court.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The condition on an exit of a gateway: <code>${filing == 'ACCEPTED' &amp;&amp; bench != 'SOLE'}</code>. The engine would run any
 * expression it finds, so this parser knows comparisons of a variable with a word, "and", "or", and nothing else.
 */
public record FlowCondition(List<List<Comparison>> ways) {

    /** A variable compared with a word. */
    public record Comparison(String variable, boolean equal, String word) {

        boolean holds(Map<String, String> standing) {
            return word.equals(standing.get(variable)) == equal;
        }
    }

    public static FlowCondition parse(String text) {
        String body = text.strip();
        if (!body.startsWith("${") || !body.endsWith("}")) {
            throw new BadCondition("process.condition-unreadable", shortened(text));
        }
        Reader reader = new Reader(FlowTokens.of(body.substring(2, body.length() - 1)));
        return new FlowCondition(reader.ways());
    }

    public boolean holds(Map<String, String> standing) {
        return ways.stream().anyMatch(way -> way.stream().allMatch(comparison -> comparison.holds(standing)));
    }

    public Set<String> variables() {
        Set<String> names = new TreeSet<>();
        ways.forEach(way -> way.forEach(comparison -> names.add(comparison.variable())));
        return names;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** Reads: ways := all ("||" all)*, all := comparison ("&&" comparison)*. */
    private static final class Reader {

        private final List<FlowTokens.Token> tokens;
        private int next;

        Reader(List<FlowTokens.Token> tokens) {
            this.tokens = tokens;
        }

        List<List<Comparison>> ways() {
            List<List<Comparison>> ways = new ArrayList<>();
            do {
                ways.add(all());
            } while (skip("||"));
            if (next < tokens.size()) {
                throw new BadCondition(
                        "process.condition-unreadable", tokens.get(next).text());
            }
            return List.copyOf(ways);
        }

        private List<Comparison> all() {
            List<Comparison> all = new ArrayList<>();
            do {
                all.add(comparison());
            } while (skip("&&"));
            return List.copyOf(all);
        }

        private Comparison comparison() {
            String variable = take(FlowTokens.Kind.VARIABLE);
            boolean equal = skip("==");
            if (!equal && !skip("!=")) {
                throw new BadCondition("process.condition-unreadable", variable);
            }
            return new Comparison(variable, equal, take(FlowTokens.Kind.WORD));
        }

        private String take(FlowTokens.Kind kind) {
            if (next >= tokens.size() || tokens.get(next).kind() != kind) {
                throw new BadCondition(
                        "process.condition-unreadable",
                        next < tokens.size() ? tokens.get(next).text() : "}");
            }
            return tokens.get(next++).text();
        }

        private boolean skip(String sign) {
            boolean found = next < tokens.size() && tokens.get(next).text().equals(sign);
            if (found) {
                next++;
            }
            return found;
        }
    }
}
