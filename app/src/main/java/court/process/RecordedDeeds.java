package court.process;

import court.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The deeds of cases in the order in which they were recorded; implemented by the module that owns cases. */
public interface RecordedDeeds {
    /**
     * A deed as process data: that it was done and when, nothing of what was written.
     *
     * @param kind such as {@code hearing.held}
     * @param day on which it takes effect
     * @param imported whether it came with a file of another system, which tells of days and not of clicks
     */
    record Recorded(UUID id, String kind, LocalDate day, Instant enteredAt, String actor, boolean imported) {}

    /** Those that stand, without what only readers of the secondary file may know of; a case without any has no entry. */
    Map<CaseId, List<Recorded>> of(Collection<CaseId> cases);
}
