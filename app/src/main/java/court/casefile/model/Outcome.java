package court.casefile.model;

/** How a case ends, as far as its way differs. */
public enum Outcome {
    NONE,
    JUDGMENT,
    MEDIATION,
    WITHDRAWAL,
    DEEMED_WITHDRAWAL,
    DISMISSAL,
    TRANSFER,
    TERMINATION;

    /** Whether an appeal lies against it: judgments and dismissals, never mediation or withdrawal. */
    public boolean appealable() {
        return this == JUDGMENT || this == DISMISSAL;
    }
}
