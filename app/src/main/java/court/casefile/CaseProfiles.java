package court.casefile;

import court.casefile.CaseTelling.Told;
import court.facts.timelimit.CaseProfile;
import court.facts.timelimit.SuitKind;
import court.identity.Courts;
import org.springframework.stereotype.Component;

/** What the rules of the clocks need to know of a case as a whole. */
@Component
public class CaseProfiles {
    private final Courts courts;

    CaseProfiles(Courts courts) {
        this.courts = courts;
    }

    public CaseProfile of(Told told) {
        return new CaseProfile(
                told.profile().caseClass(),
                told.standing().procedure(),
                told.standing().bench(),
                SuitKind.GENERAL,
                told.profile().foreign(),
                told.profile().detained(),
                told.standing().reviewRequired(),
                courts.get(told.row().courtId()).code());
    }
}
