package court.hearing;

import court.calendar.Count;
import court.calendar.CourtCalendar;
import court.casefile.CaseAccess;
import court.casefile.CasePages;
import court.casefile.CaseProfiles;
import court.casefile.CaseTelling.Told;
import court.casefile.model.DeedKind;
import court.facts.hearing.SessionHours;
import court.facts.hearing.SessionQuestion;
import court.facts.timelimit.ClockStart;
import court.facts.timelimit.Occurrence;
import court.hearing.db.BusyRow;
import court.hearing.db.HearingMapper;
import court.hearing.db.RoomRow;
import court.hearing.model.Busy;
import court.hearing.model.Slots;
import court.hearing.model.Slots.Session;
import court.hearing.model.Slots.Slot;
import court.hearing.model.Slots.Wanted;
import court.identity.Courts;
import court.kernel.CaseId;
import court.kernel.PersonId;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proposes when a case can be heard: room, bench, clerk and lawyers free, in time for the notice that the law asks for. */
@Service
public class HearingPlans {
    private static final String SESSIONS = "hearing.sessions";
    private static final String CLOCKS = "timelimit.clocks";
    private static final String NOTICE = "hearing-notice";
    private static final int DAYS_AHEAD = 90;
    private static final int PROPOSALS = 6;

    private final CaseAccess access;
    private final CasePages cases;
    private final HearingMapper mapper;
    private final Rulebooks rulebooks;
    private final CourtCalendar calendar;
    private final Courts courts;
    private final CaseProfiles profiles;
    private final Clock clock;

    HearingPlans(
            CaseAccess access,
            CasePages cases,
            HearingMapper mapper,
            Rulebooks rulebooks,
            CourtCalendar calendar,
            Courts courts,
            CaseProfiles profiles,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.mapper = mapper;
        this.rulebooks = rulebooks;
        this.calendar = calendar;
        this.courts = courts;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * A time at which a case can be heard.
     *
     * @param noticeBy the last day on which the parties may be told; null where the law asks for no notice ahead
     * @param noticeRule the rule that says so
     */
    public record Proposal(
            LocalDateTime startsAt,
            UUID room,
            String roomName,
            int minutes,
            @Nullable LocalDate noticeBy,
            @Nullable String noticeRule) {}

    /**
     * The next times at which a case of one's own can be heard, one for each session of a day.
     *
     * @param from the first day that suits; never before the parties can be told in time
     * @param minutes how long it will last
     */
    public List<Proposal> propose(CaseId id, @Nullable LocalDate from, int minutes) {
        access.requireOwn(id);
        Told told = cases.told(id);
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        ReleaseInForce release = rulebooks.inForce().about(id);
        Optional<ClockStart> notice = notice(release, told, first);
        List<LocalDate> days = first.datesUntil(first.plusDays(DAYS_AHEAD))
                .filter(calendar::isWorkday)
                .filter(day -> day.isAfter(today))
                .filter(day -> notice.map(start -> !noticeBy(day, start).isBefore(today))
                        .orElse(true))
                .toList();
        List<RoomRow> rooms = mapper.rooms(told.row().courtId());
        Map<UUID, RoomRow> byId = rooms.stream().collect(Collectors.toMap(RoomRow::id, Function.identity()));
        Wanted wanted = wanted(told, minutes, rooms.stream().map(RoomRow::id).toList());
        return slots(release, told, first, wanted).first(days, PROPOSALS).stream()
                .map(slot -> proposal(slot, byId, minutes, notice))
                .toList();
    }

    private Slots slots(ReleaseInForce release, Told told, LocalDate first, Wanted wanted) {
        List<Busy> taken = mapper.busy(told.row().courtId(), first, first.plusDays(DAYS_AHEAD)).stream()
                .filter(row -> !row.caseId().equals(told.row().id().value()))
                .map(BusyRow::busy)
                .toList();
        return new Slots(sessions(release, told), taken, wanted);
    }

    private Wanted wanted(Told told, int minutes, List<UUID> rooms) {
        Set<PersonId> people = new HashSet<>(CasePages.panel(told));
        if (told.row().clerkId() != null) {
            people.add(told.row().clerkId());
        }
        Set<String> agents = Set.copyOf(mapper.agents(told.row().id()));
        return new Wanted(minutes, rooms, people, agents);
    }

    private List<Session> sessions(ReleaseInForce release, Told told) {
        String court = courts.get(told.row().courtId()).code();
        return release.decide(SESSIONS, List.of(new SessionQuestion(court, true))).findings(SessionHours.class).stream()
                .map(hours -> new Session(LocalTime.parse(hours.begins()), LocalTime.parse(hours.ends())))
                .sorted((one, other) -> one.begins().compareTo(other.begins()))
                .toList();
    }

    /** How long before a hearing the parties have to be told, as the rules of the clocks say. */
    private Optional<ClockStart> notice(ReleaseInForce release, Told told, LocalDate day) {
        Occurrence scheduled = new Occurrence(
                "plan", DeedKind.HEARING_SCHEDULED.code(), day, null, day, null, null, false, false, false, 0, null);
        return release.decide(CLOCKS, List.of(scheduled, profiles.of(told))).findings(ClockStart.class).stream()
                .filter(start -> start.clock().equals(NOTICE))
                .findFirst();
    }

    private LocalDate noticeBy(LocalDate hearing, ClockStart start) {
        return Objects.requireNonNull(
                calendar.count(Count.backward(hearing, start.period())).day());
    }

    private Proposal proposal(Slot slot, Map<UUID, RoomRow> rooms, int minutes, Optional<ClockStart> notice) {
        RoomRow room = rooms.get(slot.room());
        return new Proposal(
                slot.day().atTime(slot.begins()),
                slot.room(),
                room == null ? "" : room.name(),
                minutes,
                notice.map(start -> noticeBy(slot.day(), start)).orElse(null),
                notice.map(ClockStart::rule).orElse(null));
    }
}
