package court.exchange;

/** What an import brings. */
public enum ImportKind {
    DOCKETS,
    COURTS,
    CAUSES
}
