package court.process.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a form; {@code content} is the text of its file. */
public record FormRow(
        UUID id,
        String formKey,
        String sha256,
        String content,
        String status,
        JsonNode problems,
        String note,
        String author,
        Instant createdAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable Instant activatedAt,
        @Nullable Instant retiredAt) {}
