package court.exchange.job;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param position number of the row, from 1, the header not counted
 * @param line line of the file on which it begins
 * @param code why it cannot be read, null when it can
 */
public record CsvRow(
        int position,
        int line,
        Map<String, String> values,
        String raw,
        @Nullable String code) {
    /** A cell without surrounding space; empty when the file has no such column. */
    public String get(String column) {
        return values.getOrDefault(column, "");
    }
}
