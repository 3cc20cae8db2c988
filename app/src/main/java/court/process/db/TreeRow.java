package court.process.db;

/** An instance in the engine: that of a case, or of a model which it has called. */
public record TreeRow(String instanceId, String definitionId) {}
