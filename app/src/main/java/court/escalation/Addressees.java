package court.escalation;

import court.casefile.db.CaseRow;
import court.facts.DutyRole;
import court.identity.Courts;
import court.identity.People;
import court.identity.Role;
import court.kernel.CourtId;
import court.kernel.PersonId;
import court.process.CaseDuties.Holder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who holds an office in a case: its own judge and clerk, the chief of its division, the leaders of its court. */
@Component
class Addressees {
    private final Courts courts;
    private final People people;

    Addressees(Courts courts, People people) {
        this.courts = courts;
        this.people = people;
    }

    List<PersonId> people(DutyRole role, CaseRow row) {
        return switch (role) {
            case JUDGE, PRESIDING_JUDGE -> one(row.judgeId());
            case ASSISTANT -> one(row.assistantId());
            case CLERK -> one(row.clerkId());
            case FILING_CLERK -> people.holders(row.courtId(), Role.FILING_CLERK, null);
            case CHIEF -> people.holders(row.courtId(), Role.CHIEF, row.divisionId());
            case VICE_PRESIDENT -> people.holders(row.courtId(), Role.VICE_PRESIDENT, null);
            case PRESIDENT -> people.holders(row.courtId(), Role.PRESIDENT, null);
            case TRIAL_OFFICE -> people.holders(row.courtId(), Role.TRIAL_OFFICE, null);
            case UPPER_COURT ->
                upper(row)
                        .map(above -> people.holders(above, Role.TRIAL_OFFICE, null))
                        .orElse(List.of());
            case PARTY -> List.of();
        };
    }

    /** Whoever may take the task; the case's own people get it themselves. */
    Holder holder(DutyRole role, CaseRow row) {
        CourtId court = row.courtId();
        return switch (role) {
            case JUDGE, PRESIDING_JUDGE -> new Holder("judge", court, row.divisionId(), row.judgeId());
            case ASSISTANT -> new Holder("assistant", court, row.divisionId(), row.assistantId());
            case CLERK, PARTY -> new Holder("clerk", court, row.divisionId(), row.clerkId());
            case FILING_CLERK -> new Holder("filing-clerk", court, null, null);
            case CHIEF -> new Holder("chief", court, row.divisionId(), null);
            case VICE_PRESIDENT -> new Holder("vice-president", court, null, null);
            case PRESIDENT -> new Holder("president", court, null, null);
            case TRIAL_OFFICE -> new Holder("trial-office", court, null, null);
            case UPPER_COURT -> new Holder("trial-office", upper(row).orElse(court), null, null);
        };
    }

    private static List<PersonId> one(@Nullable PersonId person) {
        return Stream.ofNullable(person).toList();
    }

    private Optional<CourtId> upper(CaseRow row) {
        return Optional.ofNullable(courts.get(row.courtId()).parentId());
    }
}
