package court.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is paged by key.
 *
 * @param next what to send as {@code after} for the following page, null on the last
 */
public record Page<T>(List<T> rows, @Nullable String next) {
    /** Largest page that any list gives. */
    public static final int CEILING = 200;

    /** Cuts a page out of rows that were read with one row more than asked for. */
    public static <T> Page<T> of(List<T> rowsPlusOne, int limit, Function<T, String> key) {
        if (rowsPlusOne.size() <= limit) {
            return new Page<>(List.copyOf(rowsPlusOne), null);
        }
        List<T> rows = List.copyOf(rowsPlusOne.subList(0, limit));
        return new Page<>(rows, key.apply(rows.get(limit - 1)));
    }

    /** The same page with its rows in another form. */
    public <R> Page<R> map(Function<? super T, R> form) {
        return new Page<>(rows.stream().map(form).toList(), next);
    }

    /** Page size that a caller asked for, within 1 and the ceiling; 50 when nothing was asked. */
    public static int size(@Nullable Integer asked) {
        if (asked == null) {
            return 50;
        }
        if (asked < 1 || asked > CEILING) {
            throw Refused.malformed("kernel.bad-page-size", asked, CEILING);
        }
        return asked;
    }
}
