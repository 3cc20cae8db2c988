package court.rulebase.db;

import court.kernel.CaseId;
import court.kernel.CourtId;
import court.rulebase.DocketSource.Aspect;
import court.rulebase.preview.Turn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code rulebase_preview_change}. */
public record PreviewChangeRow(
        long n,
        String source,
        UUID subjectId,
        @Nullable CaseId caseId,
        @Nullable CourtId courtId,
        String item,
        String title,
        Aspect aspect,
        Turn turn,
        @Nullable String beforeValue,
        @Nullable String afterValue,
        @Nullable String beforeRule,
        @Nullable String afterRule) {}
