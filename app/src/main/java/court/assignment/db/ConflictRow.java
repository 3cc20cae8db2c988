package court.assignment.db;

import court.kernel.PersonId;
import java.util.UUID;

/** A party to whom a judge stands too near. */
public record ConflictRow(UUID id, PersonId personId, String name, String party, String reason) {}
