package court.exchange;

/** What an import brings. */
public enum ImportKind {
    DOCKETS,
    /** What has changed in the court's own platform since its last file. */
    CHANGES,
    COURTS,
    CAUSES;

    /** Whether it brings cases of a court, which concern nobody outside that court. */
    public boolean ofCases() {
        return this == DOCKETS || this == CHANGES;
    }
}
