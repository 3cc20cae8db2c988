package court.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the following page of a list begins: what the list is ordered by, then the id that settles a tie; as text {@code 2026-01-31_<id>}.
 *
 * @param first what the list is ordered by; empty where the row has none
 */
public record PageKey(String first, UUID id) {
    private static final String BETWEEN = "_";

    /** Reads what a caller sent as {@code after}; null asks for the first page. */
    public static @Nullable PageKey parse(@Nullable String after) {
        if (after == null) {
            return null;
        }
        String[] parts = after.split(BETWEEN, -1);
        if (parts.length != 2) {
            throw bad();
        }
        return new PageKey(parts[0], Ids.parse(parts[1]));
    }

    /** What a page ends with. */
    public static String of(@Nullable Object first, Object id) {
        return (first == null ? "" : first) + BETWEEN + id;
    }

    /** The day of a list in which a row may have none; null for that. */
    public @Nullable LocalDate dayIfAny() {
        return first.isEmpty() ? null : day();
    }

    public LocalDate day() {
        try {
            return LocalDate.parse(first);
        } catch (DateTimeException e) {
            throw bad();
        }
    }

    public Instant instant() {
        try {
            return Instant.parse(first);
        } catch (DateTimeException e) {
            throw bad();
        }
    }

    private static Refused bad() {
        return Refused.malformed("kernel.bad-parameter", "after");
    }
}
