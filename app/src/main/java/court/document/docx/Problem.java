package court.document.docx;

import java.util.List;

/**
 * Why a template is not taken.
 *
 * @param part part of the file: {@code document}, {@code footer1} …
 * @param paragraph number of the paragraph in that part, from 1; 0 where the file as a whole is meant
 * @param excerpt how the paragraph begins
 */
public record Problem(String part, int paragraph, String excerpt, String code, List<String> args) {
    private static final int SHOWN = 40;

    public Problem {
        args = List.copyOf(args);
        excerpt = excerpt.length() > SHOWN ? excerpt.substring(0, SHOWN) + "…" : excerpt;
    }

    static Problem ofFile(String code, String... args) {
        return new Problem("", 0, "", code, List.of(args));
    }
}
