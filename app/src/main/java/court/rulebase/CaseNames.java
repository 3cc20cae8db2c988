package court.rulebase;

import court.kernel.CaseId;
import java.util.Collection;
import java.util.Map;

/** How cases are called in a list; implemented by the module that owns them. */
public interface CaseNames {
    /** Number, or receipt before acceptance, of each case that is known. */
    Map<CaseId, String> of(Collection<CaseId> cases);
}
