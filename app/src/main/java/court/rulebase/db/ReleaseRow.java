package court.rulebase.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.rulebase.release.ReleaseOrigin;
import court.rulebase.release.ReleaseStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code rulebase_release}. */
public record ReleaseRow(
        UUID id,
        String sha256,
        ReleaseStatus status,
        ReleaseOrigin origin,
        @Nullable UUID parentId,
        String author,
        @Nullable String approver,
        String note,
        JsonNode problems,
        Instant createdAt,
        @Nullable Instant approvedAt,
        @Nullable Instant activatedAt,
        @Nullable Instant retiredAt,
        @Nullable Instant announcedAt,
        @Nullable UUID supersededBy,
        @Nullable UUID replacedId,
        @Nullable String quarantine,
        @Nullable JsonNode imported) {}
