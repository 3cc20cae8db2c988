package court.kernel;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that a module keeps for a while and nobody needs for ever. Cases, deeds, documents of cases, decisions and the
 * audit are never leftovers.
 */
public interface Leftovers {
    /** Name of the kind, such as {@code notice.read}. */
    String name();

    /** How long it is kept. */
    Duration keep();

    /**
     * Removes some of what is older; asked again until nothing is left, each time in a transaction of its own.
     *
     * @return how many were removed
     */
    int remove(Instant olderThan, int atMost);
}
