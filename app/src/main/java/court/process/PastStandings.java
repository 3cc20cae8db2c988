package court.process;

import court.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the standing of a case came about; implemented by the module that owns cases. */
public interface PastStandings {
    /**
     * The words of a case as they stood before a day, and after each deed recorded since, in the order of recording.
     *
     * @param about the deed that started the way, whose own words are among them
     * @return one more than there were deeds; empty when there is no such case
     */
    List<Map<String, String>> since(CaseId caseId, UUID about, LocalDate day);
}
