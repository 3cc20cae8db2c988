package court.rulebase.release;

/** How a release came about. */
public enum ReleaseOrigin {
    /** Brought by the application itself. */
    SHIPPED,
    /** Saved in the watched folder. */
    FOLDER,
    /** Drafted by an officer. */
    UPLOAD
}
