package court.exchange.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.exchange.db.HeldRow;
import java.time.Instant;
import java.util.Objects;

/** An event that waits for its case. */
record HeldView(String source, String caseKey, String event, String day, String text, Instant seenAt) {
    static HeldView of(HeldRow row) {
        JsonNode body = Objects.requireNonNull(row.body());
        return new HeldView(
                row.source(),
                row.caseKey(),
                row.rowId(),
                body.path("day").asText(),
                body.path("text").asText(),
                Objects.requireNonNull(row.seenAt()));
    }
}
