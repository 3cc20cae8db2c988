package court.casefile.model;

/** Where a case stands, in the words of 案件进展阶段. */
public enum Stage {
    SUBMITTED,
    CORRECTING,
    REFUSED,
    ASSIGNING,
    PREPARING,
    HEARING,
    DELIBERATING,
    DRAFTING,
    PRONOUNCED,
    CLOSED,
    EFFECTIVE,
    APPEALED,
    ARCHIVED
}
