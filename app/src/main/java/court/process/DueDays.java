package court.process;

import court.kernel.CaseId;

/** What the clocks of a case show; implemented by the module that keeps them. */
public interface DueDays {
    /** Fingerprint of every clock of a case with its days: equal as long as no clock has moved. */
    String of(CaseId caseId);
}
