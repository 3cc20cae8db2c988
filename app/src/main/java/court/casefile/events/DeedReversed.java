package court.casefile.events;

import court.kernel.CaseId;
import court.kernel.DeedId;

/** A deed was taken out of the story of a case; its entry stays. */
public record DeedReversed(CaseId caseId, DeedId deed, String kind) {}
