package court.exchange;

/** Where an import stands. */
public enum ImportState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
