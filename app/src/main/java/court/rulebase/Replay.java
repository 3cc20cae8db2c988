package court.rulebase;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/**
 * A recorded decision made again.
 *
 * @param identical whether findings and fired rules are the recorded ones
 * @param gone findings that were recorded and are not given now
 * @param added findings that are given now and were not recorded
 */
public record Replay(
        UUID decision,
        UUID release,
        boolean identical,
        JsonNode findings,
        JsonNode fired,
        List<JsonNode> gone,
        List<JsonNode> added) {
    /** With the fired rules as their reader sees them. */
    public Replay saying(JsonNode shown) {
        return new Replay(decision, release, identical, findings, shown, gone, added);
    }
}
