package court.exchange.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.casefile.model.DeedKind;
import court.exchange.db.ChangeRow;
import court.exchange.docket.CaseField;
import court.exchange.docket.Cells;
import court.exchange.docket.CourtsInReach;
import court.exchange.docket.DocketCase;
import court.exchange.docket.DocketMapping;
import court.exchange.docket.EventField;
import court.exchange.docket.Meaning;
import court.exchange.job.CsvRow;
import court.kernel.Refused;
import court.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Reads single rows of changes; what a row says must make sense by itself, whatever else is known. */
final class ChangeReader {
    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "是", "删除", "delete", "deleted");
    private static final int LONGEST_KEY = 200;
    private static final int LATEST_SEQUENCE = 1_000_000;

    private final DocketMapping mapping;
    private final CourtsInReach reach;
    private final ObjectMapper json;
    private final LocalDate today;
    private final long asOf;

    ChangeReader(DocketMapping mapping, CourtsInReach reach, ObjectMapper json, LocalDate today, long asOf) {
        this.mapping = mapping;
        this.reach = reach;
        this.json = json;
        this.today = today;
        this.asOf = asOf;
    }

    ChangeRow ofCase(CsvRow row) {
        readable(row);
        Map<String, String> cells = new TreeMap<>();
        for (CaseField field : CaseField.values()) {
            String cell = mapping.cases().of(field, row);
            if (!cell.isEmpty() && field != CaseField.VERSION && field != CaseField.DELETED) {
                cells.put(field.name(), cell);
            }
        }
        String key = key(mapping.cases().of(CaseField.KEY, row));
        boolean deleted = yes(mapping.cases().of(CaseField.DELETED, row));
        if (deleted) {
            closing(cells);
        } else {
            DocketCase.of(field -> cells.getOrDefault(field.name(), ""), mapping.source(), today, reach::find);
        }
        long version = version(mapping.cases().of(CaseField.VERSION, row));
        return row(ChangeRow.CASE, row, key, "", version, deleted, json.valueToTree(cells));
    }

    /** Of a case that is taken back only the day of its closing is still read. */
    private void closing(Map<String, String> cells) {
        String day = cells.get(CaseField.CLOSED.name());
        if (day != null) {
            Cells.day(day, today);
        }
    }

    ChangeRow ofEvent(CsvRow row) {
        readable(row);
        String key = key(cell(EventField.CASE, row));
        String id = key(cell(EventField.ID, row));
        boolean deleted = yes(cell(EventField.DELETED, row));
        JsonNode body = deleted ? json.createObjectNode() : json.valueToTree(body(row, id));
        return row(ChangeRow.EVENT, row, key, id, version(cell(EventField.VERSION, row)), deleted, body);
    }

    private EventBody body(CsvRow row, String id) {
        String text = cell(EventField.TEXT, row);
        if (text.isEmpty()) {
            throw Refused.malformed("exchange.no-text");
        }
        String meaning = cell(EventField.MEANING, row);
        Map<String, String> words = new TreeMap<>();
        mapping.details().keySet().forEach(word -> {
            String said = mapping.detail(word, row);
            if (!said.isEmpty()) {
                words.put(word, said);
            }
        });
        EventBody body = new EventBody(
                Cells.day(cell(EventField.DAY, row), today),
                sequence(cell(EventField.SEQUENCE, row), id),
                text,
                meaning.isEmpty() ? text : meaning,
                cell(EventField.PARTY, row),
                cell(EventField.ANSWERS, row),
                words);
        DeedKind kind = mapping.meaning(body.meaning()).map(Meaning::deed).orElse(DeedKind.NOTE);
        words.forEach((word, said) -> DeedWord.of(kind, word, said));
        return body;
    }

    private static void readable(CsvRow row) {
        if (row.code() != null) {
            throw Refused.malformed(Objects.requireNonNull(row.code()));
        }
    }

    String cell(EventField field, CsvRow row) {
        return mapping.events().of(field, row);
    }

    private static String key(String text) {
        if (text.isEmpty() || text.length() > LONGEST_KEY) {
            throw Refused.malformed("exchange.no-key");
        }
        return text;
    }

    private static boolean yes(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT));
    }

    private long version(String cell) {
        return cell.isEmpty() ? asOf : RowVersion.of(cell);
    }

    /** Events of one day and kind stand in the order of their numbers; without one the id decides, in whatever file it comes. */
    private static int sequence(String text, String id) {
        String number = text.isEmpty() ? id : text;
        if (number.matches("[1-9]\\d{0,6}") && Integer.parseInt(number) <= LATEST_SEQUENCE) {
            return Integer.parseInt(number);
        }
        if (!text.isEmpty()) {
            throw Refused.malformed("exchange.bad-sequence", text);
        }
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return 1 + (int) (sum.getValue() % LATEST_SEQUENCE);
    }

    private static ChangeRow row(
            String kind, CsvRow row, String key, String id, long version, boolean deleted, JsonNode body) {
        return new ChangeRow(
                kind,
                row.position(),
                row.line(),
                key,
                id,
                version,
                deleted,
                hash(deleted + body.toString()),
                body,
                row.raw());
    }

    /** Long enough that two versions of a row are never taken for one. */
    private static String hash(String text) {
        return Sha256.hex(text).substring(0, 32);
    }
}
