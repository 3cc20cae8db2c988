package court.exchange.job;

import court.kernel.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file row by row, whether it is CSV or JSON. */
public final class Rows {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Rows() {}

    /** Hands over every row of a file; a file of JSON is an array of objects, or one object a line. */
    public static void each(Path file, Consumer<CsvRow> take) {
        if (isJson(file)) {
            JsonRows.each(file, take);
        } else {
            CsvRows.each(file, take);
        }
    }

    public static boolean isJson(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int at = reader.read();
            while (at == BYTE_ORDER_MARK || Character.isWhitespace(at)) {
                at = reader.read();
            }
            return at == '[' || at == '{';
        } catch (IOException e) {
            throw Refused.malformed("exchange.not-utf8");
        }
    }
}
