package court.process.db;

import java.util.UUID;

/** A definition with the deployment to which it belongs. */
public record DeployedRow(String definitionId, String deploymentId, String processId, UUID modelId) {}
