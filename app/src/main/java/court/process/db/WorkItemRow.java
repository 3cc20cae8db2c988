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

/**
 * A row of {@code process_work_item}.
 *
 * @param assignee who answers for it; null while it may be taken
 * @param delegate who does it for the assignee
 */
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
        @Nullable PersonId delegate,
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
    /** Whether it lies with this person: done for another, or own and not handed on. */
    public boolean liesWith(PersonId person) {
        return person.equals(delegate == null ? assignee : delegate);
    }

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
                delegate,
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
