package court.process.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code process_model} without its bytes. */
public record ModelRow(
        UUID id,
        String processId,
        String name,
        String sha256,
        String origin,
        String status,
        JsonNode problems,
        String note,
        String author,
        Instant createdAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable Instant activatedAt,
        @Nullable Instant retiredAt) {
    /** With the name that its reader sees. */
    public ModelRow named(String shown) {
        return new ModelRow(
                id,
                processId,
                shown,
                sha256,
                origin,
                status,
                problems,
                note,
                author,
                createdAt,
                approver,
                approvedAt,
                activatedAt,
                retiredAt);
    }
}
