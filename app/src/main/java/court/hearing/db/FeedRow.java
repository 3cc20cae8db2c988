package court.hearing.db;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a person has a feed, and when a calendar program last read it. */
public record FeedRow(Instant madeAt, @Nullable Instant lastReadAt) {}
