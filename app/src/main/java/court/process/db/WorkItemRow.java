package court.process.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A row of {@code process_work_item}. */
@NamedInterface("rows")
public record WorkItemRow(
        UUID id,
        @Nullable CaseId caseId,
        @Nullable UUID about,
        CourtId courtId,
        @Nullable DivisionId divisionId,
        String kind,
        @Nullable String engineId,
        @Nullable String definitionId,
        String element,
        String title,
        String form,
        String role,
        @Nullable PersonId assignee,
        String caseLabel,
        @Nullable LocalDate nextDue,
        @Nullable String nextDueTitle,
        String light,
        Instant openedAt,
        LocalDate openedOn,
        String status,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable UUID closedByDeed,
        int version) {
    /** With the titles that its reader sees. */
    public WorkItemRow titled(String shown, @Nullable String nextDueShown) {
        return new WorkItemRow(
                id,
                caseId,
                about,
                courtId,
                divisionId,
                kind,
                engineId,
                definitionId,
                element,
                shown,
                form,
                role,
                assignee,
                caseLabel,
                nextDue,
                nextDueShown,
                light,
                openedAt,
                openedOn,
                status,
                closedAt,
                closedBy,
                closedByDeed,
                version);
    }
}
