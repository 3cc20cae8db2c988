package court.exchange.change;

import court.exchange.db.ChangeRow;
import court.exchange.db.ExchangeMapper.Counted;
import court.exchange.job.CsvRow;
import court.exchange.job.JobFiles;
import court.exchange.job.Rejection;
import court.exchange.job.Rows;
import court.kernel.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the files of changes onto the table, and rejects what makes no sense by itself. */
final class ChangeStaging {
    private final ChangeReader reader;
    private final ChangeTable table;
    private final Consumer<List<Rejection>> rejected;

    ChangeStaging(ChangeReader reader, ChangeTable table, Consumer<List<Rejection>> rejected) {
        this.reader = reader;
        this.table = table;
        this.rejected = rejected;
    }

    Counted read(JobFiles files) {
        int[] cases = file(files, ChangeFiles.CASES, reader::ofCase);
        int[] events = file(files, ChangeFiles.EVENTS, reader::ofEvent);
        table.flush();
        return new Counted(cases[0], cases[1], events[0], events[1]);
    }

    /** How many rows a file has, and how many of them were rejected. */
    private int[] file(JobFiles files, String name, Function<CsvRow, ChangeRow> reading) {
        int[] counted = new int[2];
        Path file = files.file(name).orElse(null);
        if (file != null) {
            Rows.each(file, row -> {
                counted[0]++;
                try {
                    table.add(reading.apply(row));
                } catch (Refused why) {
                    counted[1]++;
                    rejected.accept(List.of(Rejection.of(name, row, null, why)));
                }
            });
        }
        return counted;
    }
}
