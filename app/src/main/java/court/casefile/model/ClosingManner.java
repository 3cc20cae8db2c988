package court.casefile.model;

/** 结案方式 of a civil case of first instance. */
public enum ClosingManner {
    JUDGMENT(Outcome.JUDGMENT),
    MEDIATION(Outcome.MEDIATION),
    WITHDRAWAL(Outcome.WITHDRAWAL),
    DEEMED_WITHDRAWAL(Outcome.DEEMED_WITHDRAWAL),
    DISMISSAL(Outcome.DISMISSAL),
    TRANSFER(Outcome.TRANSFER),
    TERMINATION(Outcome.TERMINATION),
    OTHER(Outcome.TERMINATION);

    private final Outcome outcome;

    ClosingManner(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
