package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseRow;
import court.casefile.model.Deed;
import court.identity.Court;
import court.identity.Courts;
import court.identity.People;
import court.identity.Role;
import court.kernel.CourtId;
import court.kernel.PersonId;
import court.process.CaseDuties.Holder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who holds a role in a case today. Nobody decides on an own application: the substitute does. */
@Component
class DutyHolders {
    private final Courts courts;
    private final People people;

    DutyHolders(Courts courts, People people) {
        this.courts = courts;
        this.people = people;
    }

    Holder holder(String role, @Nullable UUID about, CaseRow row, Told told) {
        CourtId court = row.courtId();
        return switch (role) {
            case "judge", "presiding-judge" ->
                new Holder(
                        "judge",
                        court,
                        row.divisionId(),
                        Panels.person(told.story(), "judge").orElse(null));
            case "assistant" -> supporter(row, told, "assistant");
            case "clerk" -> supporter(row, told, "clerk");
            case "filing-clerk" -> new Holder("filing-clerk", court, null, null);
            case "chief" -> chief(row, applicant(about, told));
            case "president" -> president(row, applicant(about, told));
            case "president-substitute" -> substitute(row);
            case "trial-office" -> new Holder("trial-office", court, null, null);
            case "upper-court" -> new Holder("president", upper(court), null, null);
            default -> throw new IllegalArgumentException("no role " + role);
        };
    }

    /** Without an own assistant or clerk the judge's task falls to the judge, who may hand it on. */
    private static Holder supporter(CaseRow row, Told told, String role) {
        Optional<PersonId> person = Panels.person(told.story(), role);
        if (person.isPresent()) {
            return new Holder(role, row.courtId(), row.divisionId(), person.get());
        }
        Optional<PersonId> judge = Panels.person(told.story(), "judge");
        return role.equals("assistant") && judge.isPresent()
                ? new Holder("judge", row.courtId(), row.divisionId(), judge.get())
                : new Holder(role, row.courtId(), row.divisionId(), null);
    }

    /** A chief who is the applicant or the judge of the case does not decide on it: a vice-president does. */
    private Holder chief(CaseRow row, Optional<PersonId> applicant) {
        boolean own = people.holders(row.courtId(), Role.CHIEF, row.divisionId()).stream()
                .anyMatch(p -> applicant.filter(p::equals).isPresent() || p.equals(row.judgeId()));
        return own ? substitute(row) : new Holder("chief", row.courtId(), row.divisionId(), null);
    }

    private Holder president(CaseRow row, Optional<PersonId> applicant) {
        List<PersonId> presidents = people.holders(row.courtId(), Role.PRESIDENT, null);
        boolean own =
                presidents.stream().anyMatch(p -> applicant.filter(p::equals).isPresent() || p.equals(row.judgeId()));
        if (own) {
            return substitute(row);
        }
        return new Holder("president", row.courtId(), null, presidents.size() == 1 ? presidents.get(0) : null);
    }

    /** The substitute that the court's rules name, else any vice-president. */
    private Holder substitute(CaseRow row) {
        Optional<PersonId> named = people.holders(row.courtId(), Role.PRESIDENT, null).stream()
                .flatMap(p -> people.substituteOf(p, Role.VICE_PRESIDENT).stream())
                .findFirst();
        return new Holder("vice-president", row.courtId(), null, named.orElse(null));
    }

    private static Optional<PersonId> applicant(@Nullable UUID about, Told told) {
        return told.story().deeds().stream()
                .filter(deed -> deed.id().value().equals(about))
                .map(Deed::detail)
                .flatMap(detail -> Optional.ofNullable(detail.get("applicantId")).stream())
                .map(PersonId::parse)
                .findFirst();
    }

    private CourtId upper(CourtId court) {
        Court own = courts.get(court);
        return own.parentId() == null ? court : own.parentId();
    }
}
