package court.operation.db;

import org.jspecify.annotations.Nullable;

/**
 * Where the platform stands.
 *
 * @param unsealed entries of the audit that wait for the sealer
 * @param unsealedAge age of the oldest of them, in seconds
 * @param checkpointAge days since the last checkpoint; null when there was none
 * @param clocksDue clocks that the sweep has not looked at yet
 * @param watchesDue clocks about which the ladder has not been asked yet
 * @param tasks open tasks
 * @param duties open duties
 * @param waits places where a case waits for something
 * @param imports imports under way
 * @param release rule release in force
 * @param releaseSha256 hash of its files
 */
public record FiguresRow(
        long unsealed,
        double unsealedAge,
        @Nullable Long checkpointAge,
        long clocksDue,
        long watchesDue,
        long tasks,
        long duties,
        long waits,
        long imports,
        @Nullable String release,
        @Nullable String releaseSha256) {}
