package court.exchange.job;

import court.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was not taken in, or what is to be told of one that was.
 *
 * @param key what the row is known by in its source
 * @param taken whether the row went in all the same
 */
public record Rejection(
        String file, int line, @Nullable String key, String code, List<Object> args, String raw, boolean taken) {
    public static Rejection of(String file, CsvRow row, @Nullable String key, Refused why) {
        return new Rejection(file, row.line(), key, why.code(), why.args(), row.raw(), false);
    }

    public static Rejection remark(String file, CsvRow row, String key, String code, Object... args) {
        return new Rejection(file, row.line(), key, code, List.of(args), row.raw(), true);
    }
}
