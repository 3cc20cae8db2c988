package court.rules.scan;

import court.rules.Problem;
import java.util.ArrayList;
import java.util.List;

/** Text of a rule file that turns offsets into lines and columns and collects what is wrong. */
final class Source {
    private final String file;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    Source(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isClean() {
        return problems.stream().noneMatch(Problem::isError);
    }

    void error(int offset, String code, Object... args) {
        problems.add(Problem.error(file, line(offset), column(offset), code, args));
    }

    void errorAtLine(int line, String code, Object... args) {
        problems.add(Problem.error(file, Math.max(1, line), 1, code, args));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    int line(int offset) {
        int end = Math.min(offset, text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    int column(int offset) {
        int end = Math.min(offset, text.length());
        return end - text.lastIndexOf('\n', end - 1);
    }

    /** Offset of a line's first character; lines count from 1. */
    int lineStart(int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', offset);
            if (next < 0) {
                return offset;
            }
            offset = next + 1;
        }
        return offset;
    }

    /** Offset of a word at or after an offset, or that offset when it is not there. */
    int find(String word, int from) {
        int found = text.indexOf(word, Math.max(0, from));
        return found < 0 ? Math.max(0, from) : found;
    }
}
