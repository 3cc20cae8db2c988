package court.rules.scan;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;

/** Where the nodes of an expression stand; the constraint parser tells no positions, so its words are looked up in order. */
final class Spots {
    private final String text;
    private final int start;
    private final int firstLine;
    private int cursor;

    /** @param firstLine line that the parser gives to the first line of the text */
    Spots(String text, int start, int firstLine) {
        this.text = text;
        this.start = start;
        this.firstLine = firstLine;
    }

    int of(Node node, String word) {
        Position begin = node.getRange().map(range -> range.begin).orElse(Position.HOME);
        if (begin.line >= firstLine && firstLine > 0) {
            return start + offset(begin);
        }
        int found = word.isEmpty() ? -1 : wholeWord(word);
        if (found >= 0) {
            cursor = found + word.length();
            return start + found;
        }
        return start + Math.min(cursor, Math.max(0, text.length() - 1));
    }

    private int wholeWord(String word) {
        int found = text.indexOf(word, cursor);
        while (found > 0
                && Character.isJavaIdentifierPart(word.charAt(0))
                && Character.isJavaIdentifierPart(text.charAt(found - 1))) {
            found = text.indexOf(word, found + 1);
        }
        return found;
    }

    private int offset(Position position) {
        int offset = 0;
        for (int line = firstLine; line < position.line; line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset + position.column - 1;
    }
}
