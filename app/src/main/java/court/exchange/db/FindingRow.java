package court.exchange.db;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the figures of a case would stumble over. */
public record FindingRow(
        UUID caseId,
        String code,
        String about,
        @Nullable LocalDate day,
        String name,
        String title,
        @Nullable String judgeName,
        @Nullable String sourceId) {}
