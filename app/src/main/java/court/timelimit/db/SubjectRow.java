package court.timelimit.db;

import court.kernel.CaseId;
import court.kernel.CourtId;

/**
 * A row of {@code timelimit_subject}.
 *
 * @param open whether anything still runs in the case
 * @param facts a {@link court.timelimit.CaseClocks} as JSON
 */
public record SubjectRow(CaseId caseId, CourtId courtId, boolean open, String facts) {}
