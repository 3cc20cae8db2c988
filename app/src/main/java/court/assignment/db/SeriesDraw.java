package court.assignment.db;

import court.kernel.CaseId;
import court.kernel.PersonId;
import java.util.UUID;

/** The draw of another case of a series, whose judge still has that case. */
public record SeriesDraw(UUID seriesId, int number, CaseId caseId, PersonId judgeId) {}
