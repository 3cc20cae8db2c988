package court.process.db;

/** An instance that waits at an element for the model it has called. */
public record CallRow(String instanceId, String element) {}
