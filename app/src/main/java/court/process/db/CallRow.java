package court.process.db;

/**
 * An instance that waits at an element for the model it has called.
 *
 * @param calledId the instance of the called model
 */
public record CallRow(String instanceId, String element, String definitionId, String calledId) {}
