package court.document.template;

import court.kernel.CourtId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a court's own template, without its content.
 *
 * @param validFrom the day from which papers are made of it; null as long as it is a draft
 */
public record TemplateRow(
        UUID id,
        CourtId courtId,
        String key,
        int version,
        State state,
        @Nullable LocalDate validFrom,
        String sha256,
        int size,
        @Nullable String note,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String activatedBy,
        @Nullable Instant activatedAt) {
    /** How far a template has come. */
    public enum State {
        DRAFT,
        ACTIVE,
        WITHDRAWN
    }
}
