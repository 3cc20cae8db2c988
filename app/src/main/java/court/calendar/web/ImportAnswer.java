package court.calendar.web;

import court.calendar.ImportReport;
import court.calendar.NoticeChange;
import court.calendar.RejectedRow;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What an import has done or would do, in the reader's language. */
record ImportAnswer(
        boolean preview,
        List<Integer> years,
        List<Integer> heldBack,
        List<NoticeChange.ChangedDay> changes,
        List<Rejected> rejected) {

    /** A row that was not taken, and why. */
    record Rejected(long line, String code, String reason, String row) {}

    static ImportAnswer of(ImportReport report, MessageSource messages, Locale locale) {
        return new ImportAnswer(
                report.preview(),
                report.years(),
                report.heldBack(),
                report.changes(),
                report.rejected().stream()
                        .map(row -> rejected(row, messages, locale))
                        .toList());
    }

    private static Rejected rejected(RejectedRow row, MessageSource messages, Locale locale) {
        String reason = messages.getMessage("error." + row.code(), null, locale);
        return new Rejected(row.line(), row.code(), reason, row.row());
    }
}
