package court.exchange.db;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row of a file of changes.
 *
 * @param kind {@link #CASE} or {@link #EVENT}
 * @param rowId id of the event in its case; empty for the case itself
 * @param version of two rows the one with the later version counts
 * @param hash of what the row says
 */
public record ChangeRow(
        String kind,
        int line,
        String caseKey,
        String rowId,
        long version,
        boolean deleted,
        String hash,
        JsonNode body,
        String raw) {
    public static final String CASE = "CASE";
    public static final String EVENT = "EVENT";

    public boolean ofCase() {
        return kind.equals(CASE);
    }
}
