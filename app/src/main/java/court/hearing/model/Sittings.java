package court.hearing.model;

import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Story;
import court.hearing.model.Sitting.State;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the sittings of a case out of its story; the order in which deeds were entered plays no part. */
public final class Sittings {
    /** How long a sitting is expected to last when nobody said. */
    public static final int USUAL_MINUTES = 60;

    private final Story story;
    private final Map<Deed, Sitting> fixed = new LinkedHashMap<>();
    private final List<Sitting> unannounced = new ArrayList<>();

    private Sittings(Story story) {
        this.story = story;
    }

    /**
     * Every sitting that was fixed or held.
     *
     * @param ended whether the case has ended, so that nothing will be heard any more
     */
    public static List<Sitting> of(Story story, boolean ended) {
        Sittings sittings = new Sittings(story);
        sittings.deeds(DeedKind.HEARING_SCHEDULED).stream()
                .sorted(Comparator.comparing(Sittings::day))
                .forEach(deed -> sittings.fixed.put(deed, sittings.sitting(deed, day(deed), State.SCHEDULED)));
        List<Deed> held = sittings.deeds(DeedKind.HEARING_HELD);
        held.forEach(sittings::hold);
        LocalDate last =
                held.stream().map(Deed::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        sittings.cancel(ended ? LocalDate.MAX : last);
        List<Sitting> all = new ArrayList<>(sittings.fixed.values());
        all.addAll(sittings.unannounced);
        return all;
    }

    private List<Deed> deeds(DeedKind kind) {
        return story.deeds().stream().filter(deed -> deed.kind() == kind).toList();
    }

    private static LocalDate day(Deed scheduled) {
        return scheduled.word("hearingDay").map(LocalDate::parse).orElse(scheduled.day());
    }

    /** A hearing that was held is the sitting of its day, else the last one fixed for a day before. */
    private void hold(Deed held) {
        State state = held.says("outcome", "ADJOURNED") ? State.ADJOURNED : State.HELD;
        Optional<Map.Entry<Deed, Sitting>> meant = fixed.entrySet().stream()
                .filter(e -> e.getValue().state() == State.SCHEDULED
                        && !e.getValue().day().isAfter(held.day()))
                .reduce((earlier, later) -> later);
        meant.ifPresentOrElse(
                e -> e.setValue(e.getValue().in(state)), () -> unannounced.add(sitting(held, held.day(), state)));
    }

    /** A day that has gone by without this sitting, or a case that has ended, leaves nothing to come. */
    private void cancel(LocalDate until) {
        fixed.replaceAll((deed, sitting) ->
                sitting.state() == State.SCHEDULED && !sitting.day().isAfter(until)
                        ? sitting.in(State.CANCELLED)
                        : sitting);
    }

    private Sitting sitting(Deed deed, LocalDate day, State state) {
        return new Sitting(
                deed.id(),
                judge(day).orElse(null),
                deed.word("roomId").map(UUID::fromString).orElse(null),
                deed.word("room").orElse(null),
                day,
                deed.word("hearingTime").map(LocalTime::parse).orElse(null),
                deed.word("minutes").map(Integer::parseInt).orElse(USUAL_MINUTES),
                !deed.says("open", "CLOSED"),
                deed.says("restDay"),
                state);
    }

    /** Who was in charge of the case on that day. */
    private Optional<PersonId> judge(LocalDate day) {
        return story.deeds().stream()
                .filter(deed -> deed.kind() == DeedKind.ASSIGNED || deed.kind() == DeedKind.REASSIGNED)
                .filter(deed -> !deed.day().isAfter(day))
                .flatMap(deed -> deed.word("judge").stream())
                .reduce((earlier, later) -> later)
                .map(PersonId::parse);
    }
}
