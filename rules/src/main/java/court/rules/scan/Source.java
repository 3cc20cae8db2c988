package court.rules.scan;

import court.rules.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Text of a rule file that turns offsets into lines and columns and collects what is wrong. */
final class Source {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final List<Problem> problems = new ArrayList<>();

    Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
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

    /** Puts what people understand in the place of what the parser said, where there is any. */
    void explain(String code, List<Problem> explanations) {
        if (!explanations.isEmpty()
                && problems.removeIf(problem -> problem.code().equals(code))) {
            problems.addAll(explanations);
        }
    }

    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, Math.min(offset, text.length()));
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        int end = Math.min(offset, text.length());
        return end - text.lastIndexOf('\n', end - 1);
    }

    /** Offset of a line's first character; lines count from 1. */
    int lineStart(int line) {
        return lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
    }

    /** Offset of a word at or after an offset, or that offset when it is not there. */
    int find(String word, int from) {
        int found = text.indexOf(word, Math.max(0, from));
        return found < 0 ? Math.max(0, from) : found;
    }
}
