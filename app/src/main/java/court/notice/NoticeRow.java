package court.notice;

import court.kernel.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as its person sees it. */
public record NoticeRow(
        NoticeId id,
        @Nullable CaseId caseId,
        String kind,
        String title,
        String body,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
