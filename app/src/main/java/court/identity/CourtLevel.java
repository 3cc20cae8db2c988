package court.identity;

/** The four levels of courts. */
public enum CourtLevel {
    SUPREME,
    HIGH,
    INTERMEDIATE,
    BASIC
}
