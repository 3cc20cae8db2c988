package court.process.db;

import java.util.UUID;

/** How many cases follow a version of a model now. */
public record VersionCount(UUID modelId, String processId, String name, String status, long running) {}
