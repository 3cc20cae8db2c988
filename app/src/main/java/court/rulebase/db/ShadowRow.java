package court.rulebase.db;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code rulebase_shadow}. */
public record ShadowRow(
        UUID id,
        UUID releaseId,
        String startedBy,
        Instant startedAt,
        @Nullable String stoppedBy,
        @Nullable Instant stoppedAt,
        @Nullable String ended) {}
