package court.timelimit;

import court.kernel.CaseId;
import java.util.List;

/** How the owner of cases looks at them anew, from their facts; implemented by the module that owns the case. */
public interface CaseLook {
    /** Reads the facts of these cases and brings their clocks and processes to today. */
    void lookAt(List<CaseId> cases);
}
