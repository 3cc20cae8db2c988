package court.triage.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import court.kernel.CourtId;

/** The facts on which an open case was last put to a procedure. */
public record ProposalRow(CaseId caseId, CourtId courtId, JsonNode facts) {}
