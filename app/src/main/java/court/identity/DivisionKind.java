package court.identity;

/** What a division of a court does. */
public enum DivisionKind {
    FILING,
    CIVIL,
    CRIMINAL,
    ADMINISTRATIVE,
    ENFORCEMENT,
    TRIAL_OFFICE,
    OFFICE
}
