package court.exchange.change;

import court.exchange.db.ChangeRow;
import court.exchange.job.Rejection;
import court.kernel.Refused;
import java.util.List;

/** Rows of changes that were read and yet not taken. */
final class ChangeRejections {
    private ChangeRejections() {}

    static Rejection of(ChangeRow row, String code, boolean taken) {
        return new Rejection(file(row), row.line(), row.caseKey(), code, List.of(row.caseKey()), row.raw(), taken);
    }

    static Rejection of(ChangeRow row, Refused why) {
        return new Rejection(file(row), row.line(), row.caseKey(), why.code(), why.args(), row.raw(), false);
    }

    private static String file(ChangeRow row) {
        return row.ofCase() ? ChangeFiles.CASES : ChangeFiles.EVENTS;
    }
}
