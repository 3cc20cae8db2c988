package court.exchange.db;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row of a file of changes.
 *
 * @param kind {@link #CASE} or {@link #EVENT}
 * @param position number of the row in its file, from 1; rows of a file of JSON may share a line
 * @param rowId id of the event in its case; empty for the case itself
 * @param version of two rows the one with the later version counts
 * @param hash of what the row says
 */
public record ChangeRow(
        String kind,
        int position,
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
