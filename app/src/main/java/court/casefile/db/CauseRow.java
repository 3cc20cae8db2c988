package court.casefile.db;

import org.jspecify.annotations.Nullable;

/** A cause of action (案由) in force. */
public record CauseRow(
        String domain,
        int level,
        String code,
        String name,
        @Nullable String parent) {}
