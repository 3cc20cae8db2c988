package court.casefile.events;

import court.kernel.CaseId;
import court.kernel.DeedId;
import java.util.List;

/** Deeds were recorded in a case; kinds in the same order as the ids. */
public record DeedsRecorded(CaseId caseId, List<DeedId> deeds, List<String> kinds) {}
