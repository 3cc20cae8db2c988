package court.hearing.db;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed: numbers of cases, never names of parties, since calendars are read outside the court.
 *
 * @param kind SITTING, DUE or FOLLOW_UP
 * @param title Chinese title of the clock that is due; null for the others
 * @param time null for a whole day
 */
public record FeedDay(
        UUID id,
        String kind,
        String caseName,
        @Nullable String title,
        LocalDate day,
        @Nullable LocalTime time,
        int minutes,
        @Nullable String room) {}
