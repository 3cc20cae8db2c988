package court.casefile.model;

/** 结案方式. */
public enum ClosingManner {
    JUDGMENT(Outcome.JUDGMENT),
    MEDIATION(Outcome.MEDIATION),
    WITHDRAWAL(Outcome.WITHDRAWAL),
    DEEMED_WITHDRAWAL(Outcome.DEEMED_WITHDRAWAL),
    DISMISSAL(Outcome.DISMISSAL),
    TRANSFER(Outcome.TRANSFER),
    TERMINATION(Outcome.TERMINATION),
    UPHELD(Outcome.UPHELD),
    CHANGED(Outcome.CHANGED),
    REMANDED(Outcome.REMANDED),
    APPEAL_WITHDRAWN(Outcome.APPEAL_WITHDRAWN),
    GRANTED(Outcome.GRANTED),
    REJECTED(Outcome.REJECTED),
    OBJECTED(Outcome.OBJECTED),
    FULFILLED(Outcome.FULFILLED),
    ROUND_ENDED(Outcome.ROUND_ENDED),
    ENFORCEMENT_ENDED(Outcome.ENFORCEMENT_ENDED),
    NOT_ENFORCED(Outcome.NOT_ENFORCED),
    STRUCK(Outcome.STRUCK),
    OTHER(Outcome.TERMINATION);

    private final Outcome outcome;

    ClosingManner(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
