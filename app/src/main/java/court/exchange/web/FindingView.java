package court.exchange.web;

import court.exchange.db.FindingRow;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the figures of a case would stumble over.
 *
 * @param code what it is, a key of the page's words
 * @param about the deeds or the row that it is about
 */
record FindingView(
        UUID caseId,
        String code,
        String about,
        @Nullable LocalDate day,
        String name,
        String title,
        @Nullable String judge,
        @Nullable String sourceId) {
    static FindingView of(FindingRow row) {
        return new FindingView(
                row.caseId(),
                row.code(),
                row.about(),
                row.day(),
                row.name(),
                row.title(),
                row.judgeName(),
                row.sourceId());
    }
}
