package court.assignment.db;

import court.kernel.CaseId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Which judge and division a case is with, as the case itself says. */
public record HoldingRow(
        CaseId caseId, PersonId judgeId, @Nullable DivisionId divisionId) {}
