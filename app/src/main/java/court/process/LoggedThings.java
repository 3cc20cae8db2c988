package court.process;

import court.kernel.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Things of a case that a higher module adds to its event logs, such as sittings; process data only, no name of a party. */
public interface LoggedThings {
    /**
     * One thing.
     *
     * @param attributes by the names that {@link #attributes} lists
     * @param happening the kind of deed as which it counts when it happens, such as {@code hearing.held}
     * @param at when it happened; null when it has not, or will not
     */
    record Thing(
            UUID id,
            CaseId caseId,
            Map<String, String> attributes,
            String happening,
            @Nullable Instant at) {}

    /** What such a thing is called in a log, such as {@code sitting}. */
    String type();

    /** Names of what is told of each. */
    List<String> attributes();

    List<Thing> of(Collection<CaseId> cases);
}
