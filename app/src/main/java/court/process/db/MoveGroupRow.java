package court.process.db;

import org.jspecify.annotations.Nullable;

/** Cases of a move that rested at the same place and came to the same end. */
public record MoveGroupRow(
        @Nullable String place,
        String outcome,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String placeAfter,
        long cases,
        long clocksUnmoved) {}
