package court.hearing.model;

import court.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks for times at which a room, the court's people and the lawyers of a case are free. */
public final class Slots {
    private static final int STEP_MINUTES = 30;

    /** Hours in which a court sits; a sitting is over when they end. */
    public record Session(LocalTime begins, LocalTime ends) {}

    /** A time at which the case can be heard, and the first room that is free then. */
    public record Slot(LocalDate day, LocalTime begins, UUID room) {}

    /**
     * Who and what has to be free.
     *
     * @param rooms in the order in which they are preferred
     */
    public record Wanted(int minutes, List<UUID> rooms, Set<PersonId> people, Set<String> agents) {}

    private final List<Session> sessions;
    private final List<Busy> taken;
    private final Wanted wanted;

    public Slots(List<Session> sessions, List<Busy> taken, Wanted wanted) {
        this.sessions = sessions;
        this.taken = taken;
        this.wanted = wanted;
    }

    /** The first of each session of the days, in order, until there are enough: a choice of days, not of half-hours. */
    public List<Slot> first(List<LocalDate> days, int enough) {
        List<Slot> found = new ArrayList<>();
        for (LocalDate day : days) {
            for (Session session : sessions) {
                if (found.size() < enough) {
                    firstOf(day, session).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Slot> firstOf(LocalDate day, Session session) {
        LocalTime begin = session.begins();
        while (!begin.plusMinutes(wanted.minutes()).isAfter(session.ends())
                && begin.plusMinutes(wanted.minutes()).isAfter(begin)) {
            Optional<Slot> slot = at(day, begin);
            if (slot.isPresent()) {
                return slot;
            }
            begin = begin.plusMinutes(STEP_MINUTES);
        }
        return Optional.empty();
    }

    private Optional<Slot> at(LocalDate day, LocalTime begin) {
        List<Busy> beside = taken.stream()
                .filter(busy -> busy.meets(day, begin, wanted.minutes()))
                .toList();
        boolean somebodySits = beside.stream()
                .anyMatch(busy -> !Collections.disjoint(busy.people(), wanted.people())
                        || !Collections.disjoint(busy.agents(), wanted.agents()));
        return somebodySits
                ? Optional.empty()
                : wanted.rooms().stream()
                        .filter(room -> beside.stream().noneMatch(busy -> room.equals(busy.roomId())))
                        .findFirst()
                        .map(room -> new Slot(day, begin, room));
    }
}
