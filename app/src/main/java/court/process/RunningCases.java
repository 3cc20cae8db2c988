package court.process;

import court.kernel.CaseId;
import java.util.function.Consumer;

/** Cases as the workbench of the processes needs them; implemented by the module that owns them. */
public interface RunningCases {
    /**
     * Locks a case until the transaction ends, and does work at the moment to which its deeds have brought it.
     *
     * @return false when there is no such case, and nothing was done
     */
    boolean at(CaseId caseId, Consumer<CaseMoment> work);
}
