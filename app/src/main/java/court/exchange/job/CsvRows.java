package court.exchange.job;

import court.kernel.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a file with a header row by row: UTF-8, with or without a byte order mark. */
public final class CsvRows {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CELL = 10_000;
    /** A stray quotation mark spoils its own row, never the rest of the file. */
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setTrailingData(true)
            .setLenientEof(true)
            .setIgnoreEmptyLines(true)
            .get();

    private CsvRows() {}

    /** Column names, as the file has them. */
    public static List<String> header(Path file) {
        return read(file, parser -> names(parser.iterator()));
    }

    public static int count(Path file) {
        int[] rows = {0};
        each(file, row -> rows[0]++);
        return rows[0];
    }

    public static void each(Path file, Consumer<CsvRow> take) {
        read(file, parser -> {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> names = names(records);
            for (int position = 1; ; position++) {
                int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
                if (!records.hasNext()) {
                    return position;
                }
                take.accept(row(position, line, names, records.next()));
            }
        });
    }

    private static List<String> names(Iterator<CSVRecord> records) {
        if (!records.hasNext()) {
            throw Refused.malformed("exchange.empty-file");
        }
        List<String> names = records.next().stream().map(String::strip).toList();
        if (new HashSet<>(names).size() < names.size()) {
            throw Refused.malformed("exchange.column-twice");
        }
        return names;
    }

    private static CsvRow row(int position, int line, List<String> names, CSVRecord record) {
        String raw = String.join(",", record.toList()).replace("\0", "");
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
            values.put(names.get(i), record.get(i).strip());
        }
        return new CsvRow(position, line, values, shortened(raw), problem(names, record));
    }

    private static @Nullable String problem(List<String> names, CSVRecord record) {
        if (record.size() != names.size()) {
            return "exchange.bad-columns";
        }
        if (record.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return "exchange.bad-characters";
        }
        return record.stream().anyMatch(cell -> cell.length() > LONGEST_CELL) ? "exchange.cell-too-long" : null;
    }

    private static String shortened(String raw) {
        return raw.length() <= LONGEST_CELL ? raw : raw.substring(0, LONGEST_CELL);
    }

    private interface Reading<T> {
        T of(CSVParser parser);
    }

    private static <T> T read(Path file, Reading<T> reading) {
        // the decoder of an InputStreamReader made from a charset would replace what is not UTF-8
        try (PushbackReader reader = new PushbackReader(new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())))) {
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
            try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
                return reading.of(parser);
            }
        } catch (CharacterCodingException e) {
            throw Refused.malformed("exchange.not-utf8");
        } catch (UncheckedIOException | IOException e) {
            throw Refused.malformed(
                    e.getCause() instanceof CharacterCodingException
                            ? "exchange.not-utf8"
                            : "exchange.unreadable-file");
        }
    }
}
