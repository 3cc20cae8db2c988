package court.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a paper was made of: a row of {@code document_paper}. */
public record PaperRow(
        DocumentId documentId,
        String template,
        @Nullable UUID templateId,
        String sha256,
        String number,
        JsonNode words) {}
