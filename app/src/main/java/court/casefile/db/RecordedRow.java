package court.casefile.db;

import court.kernel.CaseId;
import court.kernel.DeedId;
import java.time.Instant;
import java.time.LocalDate;

/** When a deed took effect and when it was recorded, without what was written. */
public record RecordedRow(
        DeedId id, CaseId caseId, String kind, LocalDate day, Instant enteredAt, String actor, boolean imported) {}
