package court.escalation.model;

import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Story;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time that is taken out of a trial limit.
 *
 * @param to its last day, null while it is open
 */
record Pause(Deed deed, LocalDate from, @Nullable LocalDate to) {

    static List<Pause> of(Story story) {
        return story.deeds().stream()
                .filter(deed -> deed.kind() == DeedKind.DEDUCTION_STARTED || deed.kind() == DeedKind.SUSPENDED)
                .map(deed -> new Pause(deed, deed.day(), end(deed, story).orElse(null)))
                .toList();
    }

    private static Optional<LocalDate> end(Deed deed, Story story) {
        if (deed.kind() == DeedKind.SUSPENDED) {
            return story.resumptionOf(deed).map(Deed::day);
        }
        return story.deeds().stream()
                .filter(d -> d.kind() == DeedKind.DEDUCTION_ENDED && deed.id().equals(d.about()))
                .map(Deed::day)
                .findFirst()
                .or(() -> deed.word("until").map(LocalDate::parse));
    }

    boolean open() {
        return to == null;
    }

    /** Days that it takes out up to a day; its first day is not counted. */
    int days(LocalDate upTo) {
        LocalDate end = to == null || to.isAfter(upTo) ? upTo : to;
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, end)));
    }

    boolean overlaps(Pause other) {
        return from.isBefore(other.end()) && other.from.isBefore(end());
    }

    private LocalDate end() {
        return to == null ? LocalDate.MAX : to;
    }
}
