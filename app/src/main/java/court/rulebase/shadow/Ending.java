package court.rulebase.shadow;

/** Why a draft judges along no more. */
public enum Ending {
    STOPPED,
    EDITED,
    ACTIVATED,
    RUNAWAY,
    FAILED
}
