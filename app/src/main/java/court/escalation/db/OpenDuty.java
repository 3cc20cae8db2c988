package court.escalation.db;

import java.util.UUID;

/** A duty that nobody has answered yet. */
public record OpenDuty(UUID id, UUID clockId, int round, String rule) {}
