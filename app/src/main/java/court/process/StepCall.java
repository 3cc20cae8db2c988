package court.process;

import court.kernel.CaseId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a step is told.
 *
 * @param about the deed that started this way
 * @param cause the deed that moved the case here
 * @param day legal day of {@code cause}
 */
public record StepCall(CaseId caseId, UUID about, UUID cause, LocalDate day) {}
