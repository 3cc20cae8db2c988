package court.casefile.series.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case of a series as its page shows it. */
public record MemberRow(
        CaseId caseId,
        int position,
        JsonNode words,
        String receipt,
        @Nullable String number,
        String title,
        String stage,
        @Nullable String judgeName,
        @Nullable LocalDate nextDue,
        @Nullable String nextDueTitle,
        String light,
        @Nullable Instant leftAt,
        @Nullable String leftBy,
        @Nullable String leftReason) {
    public MemberRow titled(@Nullable String shown) {
        return new MemberRow(
                caseId, position, words, receipt, number, title, stage, judgeName, nextDue, shown, light, leftAt, leftBy, leftReason);
    }
}
