package court.facts.timelimit;

import court.facts.Term;

/** Whose consent an extension needs besides the approver. */
@Term("同意")
public enum Consent {
    @Term("双方当事人")
    BOTH_PARTIES
}
