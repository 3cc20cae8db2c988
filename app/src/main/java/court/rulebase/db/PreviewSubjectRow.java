package court.rulebase.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rulebase_preview_subject}: something that a preview has judged.
 *
 * @param changed whether the releases differ on it
 */
public record PreviewSubjectRow(
        long n,
        String source,
        UUID subjectId,
        @Nullable CaseId caseId,
        @Nullable CourtId courtId,
        boolean changed) {}
