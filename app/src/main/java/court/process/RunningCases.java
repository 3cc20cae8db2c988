package court.process;

import court.kernel.CaseId;
import court.kernel.Refused;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Cases as the workbench of the processes needs them; implemented by the module that owns them. */
public interface RunningCases {
    /**
     * Locks a case until the transaction ends, and does work at the moment to which its deeds have brought it.
     *
     * @return false when there is no such case, and nothing was done
     */
    boolean at(CaseId caseId, Consumer<CaseMoment> work);

    /** Locks a case until the transaction ends, before anything else that belongs to it, and tells who does what in it. */
    default CaseDuties lock(CaseId caseId) {
        AtomicReference<CaseDuties> duties = new AtomicReference<>();
        at(caseId, moment -> duties.set(moment.duties()));
        return Optional.ofNullable(duties.get()).orElseThrow(() -> Refused.notFound("casefile.no-such-case", caseId));
    }
}
