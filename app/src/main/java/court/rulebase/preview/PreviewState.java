package court.rulebase.preview;

/** How a preview stands. */
public enum PreviewState {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
}
