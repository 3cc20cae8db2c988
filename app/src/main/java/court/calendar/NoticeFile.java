package court.calendar;

import court.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the notices of whole years from CSV with the columns date, name, off. */
final class NoticeFile {
    private static final int CEILING = 1 << 20;
    private static final List<String> COLUMNS = List.of("date", "name", "off");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * What a file holds.
     *
     * @param heldBack years that are not taken because a row of theirs, or one whose year nobody can tell, is rejected
     */
    record Content(List<Notice> notices, List<Integer> heldBack, List<RejectedRow> rejected) {}

    private NoticeFile() {}

    static Content read(byte[] bytes) {
        if (bytes.length > CEILING) {
            throw Refused.malformed("calendar.file-too-large", CEILING);
        }
        NoticeRows rows = new NoticeRows();
        List<CSVRecord> records = records(text(bytes));
        if (records.isEmpty() || !COLUMNS.equals(records.get(0).toList())) {
            throw Refused.malformed("calendar.bad-header", String.join(",", COLUMNS));
        }
        records.subList(1, records.size()).forEach(rows::add);
        return rows.content();
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refused.malformed("calendar.not-utf8");
        }
    }

    private static List<CSVRecord> records(String text) {
        CSVFormat everyLine =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(text, everyLine)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            throw Refused.malformed("calendar.unreadable-file");
        }
    }
}
