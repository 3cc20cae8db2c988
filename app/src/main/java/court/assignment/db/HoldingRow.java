package court.assignment.db;

import court.kernel.CaseId;
import court.kernel.PersonId;

/** Which judge a case is with, as the case itself says. */
public record HoldingRow(CaseId caseId, PersonId judgeId) {}
