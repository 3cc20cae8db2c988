package court.casefile.model;

import court.facts.CaseClass;
import court.facts.Procedure;
import java.util.List;

/**
 * What is known of a case apart from its deeds.
 *
 * @param procedure the procedure before any conversion
 * @param reviewRequired whether the rules of the court ask for a review of the draft (阅核)
 */
public record Profile(
        CaseClass caseClass,
        Procedure procedure,
        boolean foreign,
        boolean detained,
        boolean pilotCourt,
        boolean reviewRequired,
        List<Party> parties) {
    public Profile {
        parties = List.copyOf(parties);
    }

    public List<Party> respondents() {
        return parties.stream().filter(Party::respondent).toList();
    }

    public boolean smallClaims() {
        return procedure == Procedure.SMALL_CLAIMS;
    }
}
