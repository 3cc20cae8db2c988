package court.casefile.db;

import court.identity.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of the cases within reach is asked for; nulls ask for everything. */
public record CaseQuery(
        Viewer viewer,
        @Nullable String text,
        @Nullable String stage,
        @Nullable String procedure,
        @Nullable String light,
        @Nullable Boolean suspended,
        @Nullable UUID judge,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate afterDay,
        @Nullable UUID afterId,
        int limit) {}
