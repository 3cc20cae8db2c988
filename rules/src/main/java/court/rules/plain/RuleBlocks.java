package court.rules.plain;

import org.drools.drl.ast.descr.RuleDescr;

/** Where rules begin and end in the text of their file. */
final class RuleBlocks {
    private final String text;

    RuleBlocks(String text) {
        this.text = text;
    }

    /** Offsets of a rule from its first word to behind its {@code end}. */
    record Block(int from, int to, String text) {}

    Block of(RuleDescr rule) {
        int from = text.indexOf("rule", lineStart(rule.getLine()));
        int body = text.indexOf(String.valueOf(rule.getConsequence()).strip(), from);
        int end = text.indexOf(
                        "end",
                        body + String.valueOf(rule.getConsequence()).strip().length())
                + "end".length();
        return new Block(from, end, text.substring(from, end));
    }

    private int lineStart(int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }
}
