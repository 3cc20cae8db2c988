package court.rulebase;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as it was recorded: under which release, on which facts, by which rules, with which findings. */
public record RecordedDecision(
        UUID id,
        UUID releaseId,
        String rulebook,
        String subjectType,
        String subjectId,
        @Nullable CaseId caseId,
        JsonNode facts,
        JsonNode findings,
        JsonNode fired,
        Instant at,
        String actor) {
    /** With the fired rules as their reader sees them. */
    public RecordedDecision saying(JsonNode shown) {
        return new RecordedDecision(
                id, releaseId, rulebook, subjectType, subjectId, caseId, facts, findings, shown, at, actor);
    }
}
