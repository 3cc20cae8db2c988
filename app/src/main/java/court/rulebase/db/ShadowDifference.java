package court.rulebase.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rulebase_shadow_difference}.
 *
 * @param against the release that decided
 * @param failure why the draft gave no answer at all
 */
public record ShadowDifference(
        UUID id,
        UUID shadowId,
        UUID against,
        String rulebook,
        @Nullable CaseId caseId,
        JsonNode facts,
        JsonNode findings,
        JsonNode fired,
        JsonNode draftFindings,
        JsonNode draftFired,
        @Nullable String failure,
        Instant at) {}
