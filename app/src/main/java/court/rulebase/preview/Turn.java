package court.rulebase.preview;

/** In which direction something changes. */
public enum Turn {
    /** Only the release that is tried says so. */
    ADDED,
    /** Only the release in force says so. */
    REMOVED,
    /** A later day, a darker light. */
    UP,
    /** An earlier day, a lighter light. */
    DOWN,
    /** Another answer without an order. */
    OTHER
}
