package court.exchange.db;

import com.fasterxml.jackson.databind.JsonNode;

/** The latest that a source has said of a case or of an event: a row of {@code exchange_row}. */
public record SourceRow(String kind, String rowId, long version, boolean deleted, String hash, JsonNode body) {
    public boolean ofCase() {
        return kind.equals(ChangeRow.CASE);
    }
}
