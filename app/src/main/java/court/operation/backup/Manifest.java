package court.operation.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds, so that every part can be checked before anything is restored.
 *
 * @param format version of this layout
 * @param application version of the application that wrote it
 * @param at moment of the snapshot
 * @param migrations steps of our schema, in the order of their versions
 * @param engine version of the engine's schema
 * @param missing contents that the database names and the store of documents did not have
 */
public record Manifest(
        int format,
        String application,
        Instant at,
        List<Migration> migrations,
        String engine,
        List<Table> tables,
        List<Sequence> sequences,
        Contents documents,
        List<String> missing,
        AuditHead audit) {
    static final int FORMAT = 1;

    /** A step of our schema that was in the database. */
    record Migration(
            String version, String description, @Nullable Integer checksum) {}

    /** One table as it was copied out. */
    record Table(String name, List<String> columns, long rows, String sha256) {
        String part() {
            return "tables/" + name + ".copy";
        }
    }

    /** Where a sequence stood. */
    record Sequence(String name, long value, boolean called) {}

    /**
     * The list of contents and their number.
     *
     * @param sha256 of the list itself; each content is checked against its own name
     */
    public record Contents(long count, long bytes, String sha256) {}

    /** Last sealed entry of the audit. */
    public record AuditHead(long seq, String hash) {}

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
