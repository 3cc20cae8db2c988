package court.process;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the deeds of a case have brought it.
 *
 * @param number of the case, or its receipt before it is accepted
 * @param news what was recorded just now, in legal order
 * @param standing the words of the case, see processes/templates/standing.yaml
 * @param own words that belong to one application, by its deed
 * @param duties who holds which role in the case
 */
public record CaseMoment(
        CaseId caseId,
        CourtId court,
        @Nullable DivisionId division,
        String number,
        List<Happening> news,
        Map<String, String> standing,
        Map<UUID, Map<String, String>> own,
        CaseDuties duties,
        CaseLabel label) {
    /** The words that hold for an instance that was started by this deed. */
    public Map<String, String> wordsFor(UUID about) {
        Map<String, String> extra = own.getOrDefault(about, Map.of());
        if (extra.isEmpty()) {
            return standing;
        }
        Map<String, String> words = new HashMap<>(standing);
        words.putAll(extra);
        return words;
    }
}
