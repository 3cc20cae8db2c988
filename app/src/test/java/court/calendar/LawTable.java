package court.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows of a table of worked cases: the sample beside the tests, and the large one where it is at hand. */
public final class LawTable {
    private static final Logger log = LoggerFactory.getLogger(LawTable.class);
    private static final Path LAW = Path.of("../../shared/law");

    /** A row by the names of its columns. */
    public record Row(Map<String, String> cells) {
        public String cell(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    private LawTable() {}

    /** The sample first, then every row of the large table. */
    public static List<Row> rows(Class<?> test, String sample, String table) {
        List<Row> rows = new ArrayList<>();
        try (InputStream own = Objects.requireNonNull(test.getResourceAsStream(sample), sample)) {
            rows.addAll(read(new InputStreamReader(own, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.addAll(shared(table));
        return rows;
    }

    /** Every row of a large table; none, and a word about it, where the folder is absent. */
    public static List<Row> shared(String table) {
        Path file = LAW.resolve(table);
        if (!Files.exists(file)) {
            log.warn("{} is not there: only the sample rows are checked", file);
            return List.of();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(Reader reader) throws IOException {
        CSVFormat withHeader = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return withHeader.parse(reader).stream()
                .map(row -> new Row(row.toMap()))
                .toList();
    }
}
