package court.bpmn;

/** An error keeps a model from being approved; a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
