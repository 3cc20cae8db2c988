package court.assignment.db;

import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** Days on which a judge takes no new cases. */
public record LeaveRow(UUID id, PersonId personId, String name, LocalDate firstDay, LocalDate lastDay, String reason) {}
