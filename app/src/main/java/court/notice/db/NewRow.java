package court.notice.db;

import court.kernel.PersonId;
import court.notice.NewNotice;
import court.notice.NoticeId;
import java.time.Instant;

/** A notice about to be written. */
public record NewRow(NoticeId id, PersonId personId, NewNotice notice, Instant createdAt) {}
