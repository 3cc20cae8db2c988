package court.hearing.db;

import court.hearing.model.Busy;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sitting to come with all whom it takes up.
 *
 * @param people ids, joined by commas
 * @param agents names, joined by line ends
 */
public record BusyRow(
        UUID caseId,
        LocalDate day,
        LocalTime time,
        int minutes,
        @Nullable UUID roomId,
        @Nullable String people,
        @Nullable String agents) {
    /** The same with its people and names one by one. */
    public Busy busy() {
        return new Busy(
                day,
                time,
                minutes,
                roomId,
                words(people, ",").map(PersonId::parse).collect(Collectors.toUnmodifiableSet()),
                words(agents, "\n").collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> words(@Nullable String joined, String between) {
        return joined == null
                ? Stream.empty()
                : Arrays.stream(joined.split(between, -1)).filter(Predicate.not(String::isBlank));
    }
}
