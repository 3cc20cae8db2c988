package court.process.db;

import java.util.UUID;

/** The definition that new cases of a process get. */
public record DefinitionRow(String definitionId, String processId, UUID modelId) {}
