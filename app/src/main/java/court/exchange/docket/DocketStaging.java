package court.exchange.docket;

import court.exchange.db.EntryRow;
import court.exchange.job.CsvRow;
import court.exchange.job.CsvRows;
import court.exchange.job.ImportRun;
import court.exchange.job.Rejection;
import court.kernel.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Reads the file of events. */
final class DocketStaging {
    private static final int LATEST_SEQUENCE = 1_000_000;

    private final UUID job;
    private final DocketMapping mapping;
    private final LocalDate today;

    DocketStaging(UUID job, DocketMapping mapping, LocalDate today) {
        this.job = job;
        this.mapping = mapping;
        this.today = today;
    }

    void read(Path file, ImportRun.StageWriter writer) {
        CsvRows.each(file, row -> {
            try {
                writer.add(entry(row));
            } catch (Refused why) {
                writer.reject(Rejection.of(DocketFiles.EVENTS, row, cell(EventField.CASE, row), why));
            }
        });
    }

    private String cell(EventField field, CsvRow row) {
        return mapping.events().of(field, row);
    }

    private EntryRow entry(CsvRow row) {
        if (row.code() != null) {
            throw Refused.malformed(Objects.requireNonNull(row.code()));
        }
        String key = cell(EventField.CASE, row);
        if (key.isEmpty()) {
            throw Refused.malformed("exchange.no-key");
        }
        String text = cell(EventField.TEXT, row);
        if (text.isEmpty()) {
            throw Refused.malformed("exchange.no-text");
        }
        String meaning = cell(EventField.MEANING, row);
        String id = cell(EventField.ID, row);
        return new EntryRow(
                job,
                row.line(),
                key,
                id.isEmpty() ? "line " + row.line() : id,
                Cells.day(cell(EventField.DAY, row), today),
                sequence(cell(EventField.SEQUENCE, row), row.position()),
                text,
                meaning.isEmpty() ? text : meaning,
                row.raw());
    }

    /** Without a number of its own an entry stands where it stands in the file. */
    private static int sequence(String text, int position) {
        if (text.isEmpty()) {
            return position;
        }
        try {
            int sequence = Integer.parseInt(text);
            if (sequence >= 1 && sequence <= LATEST_SEQUENCE) {
                return sequence;
            }
        } catch (NumberFormatException e) {
            // refused below, as a number out of range is
        }
        throw Refused.malformed("exchange.bad-sequence", text);
    }
}
