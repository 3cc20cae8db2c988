package court.exchange.web;

import court.casefile.model.DeedKind;
import court.exchange.db.FindingRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that the figures of a case would stumble over.
 *
 * @param code what it is, a key of the page's words
 * @param about the deeds, by their titles, or the row that it is about
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
    static FindingView of(FindingRow row, Locale locale) {
        return new FindingView(
                row.caseId(),
                row.code(),
                titled(row.about(), locale),
                row.day(),
                row.name(),
                row.title(),
                row.judgeName(),
                row.sourceId());
    }

    private static String titled(String about, Locale locale) {
        return Arrays.stream(about.split(" ", -1))
                .map(each -> DeedKind.find(each).map(kind -> kind.title(locale)).orElse(each))
                .collect(Collectors.joining(" → "));
    }
}
