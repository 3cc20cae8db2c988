package court.casefile.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A row of {@code casefile_case}. */
@NamedInterface("rows")
public record CaseRow(
        CaseId id,
        CourtId courtId,
        String receipt,
        @Nullable String number,
        String caseClass,
        String procedure,
        String bench,
        String cause,
        String title,
        BigDecimal amount,
        boolean foreignCase,
        boolean detained,
        boolean pilotCourt,
        boolean reviewRequired,
        JsonNode filingFacts,
        LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate effectiveOn,
        String stage,
        String outcome,
        JsonNode standing,
        boolean suspended,
        @Nullable DivisionId divisionId,
        @Nullable PersonId judgeId,
        @Nullable PersonId assistantId,
        @Nullable PersonId clerkId,
        @Nullable LocalDate nextDue,
        @Nullable String nextDueTitle,
        String light,
        String source,
        @Nullable String sourceId,
        @Nullable PersonId createdBy,
        Instant createdAt,
        int version) {
    /** Case number, or the receipt before acceptance. */
    public String label() {
        return (number == null ? receipt : number) + " " + title;
    }
}
