package court.audit.verify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Entries that the sealer has not reached: nothing proves them yet. */
public record Tail(long count, @Nullable Instant oldest) {}
