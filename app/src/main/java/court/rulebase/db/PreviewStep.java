package court.rulebase.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a preview has come after one more batch. */
public record PreviewStep(
        UUID id, String source, @Nullable UUID lastSubject, long judged, long changed, long changes, JsonNode counts) {}
