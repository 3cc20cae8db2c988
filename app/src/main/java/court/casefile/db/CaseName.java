package court.casefile.db;

import court.kernel.CaseId;

/** What a case is called: its number, or its receipt before acceptance. */
public record CaseName(CaseId id, String name) {}
