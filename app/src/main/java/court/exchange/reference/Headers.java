package court.exchange.reference;

import court.exchange.job.CsvRows;
import court.exchange.job.JobFiles;
import court.kernel.Refused;
import java.util.List;

/** Looks whether a list has the columns that it is read by. */
final class Headers {
    private Headers() {}

    static void require(JobFiles files, List<String> columns) {
        List<String> header = CsvRows.header(files.required(ReferenceFiles.ROWS));
        columns.stream().filter(column -> !header.contains(column)).findFirst().ifPresent(column -> {
            throw Refused.malformed("exchange.no-such-column", ReferenceFiles.ROWS, column);
        });
    }
}
