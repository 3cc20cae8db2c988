package court.hearing;

import court.calendar.CourtCalendar;
import court.calendar.CourtDays;
import court.casefile.CaseFile;
import court.casefile.CasePages;
import court.casefile.DeedForms;
import court.casefile.NewDeed;
import court.casefile.db.CaseRow;
import court.casefile.model.DeedKind;
import court.hearing.db.BusyRow;
import court.hearing.db.HearingMapper;
import court.hearing.db.RoomRow;
import court.hearing.model.Sittings;
import court.kernel.Ids;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.process.FormDesk;
import court.process.FormSubmission;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fixes sittings and records how they went. */
@Component
class HearingDesk implements FormDesk {
    private static final String SCHEDULE = "hearing.schedule";
    private static final String HOLD = "hearing.hold";

    private final CaseFile caseFile;
    private final CasePages cases;
    private final Rooms rooms;
    private final HearingMapper mapper;
    private final CourtCalendar calendar;
    private final Clock clock;

    HearingDesk(
            CaseFile caseFile,
            CasePages cases,
            Rooms rooms,
            HearingMapper mapper,
            CourtCalendar calendar,
            Clock clock) {
        this.caseFile = caseFile;
        this.cases = cases;
        this.rooms = rooms;
        this.mapper = mapper;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean performs(String form) {
        return form.equals(SCHEDULE) || form.equals(HOLD);
    }

    @Override
    public void perform(FormSubmission form) {
        List<NewDeed> deeds = form.form().key().equals(SCHEDULE)
                ? schedule(form)
                : List.of(DeedForms.one(form, DeedKind.HEARING_HELD, Map.of()));
        caseFile.record(form.caseId(), deeds);
    }

    /** The summons goes out with the schedule, so that both stand on the same day. */
    private List<NewDeed> schedule(FormSubmission form) {
        CaseRow row = cases.told(form.caseId()).row();
        LocalDateTime begin =
                LocalDateTime.parse(DeedForms.text(form, "startsAt").orElseThrow());
        LocalDate day = begin.toLocalDate();
        if (!CourtDays.covers(day)) {
            throw Refused.malformed("hearing.day-out-of-range", day);
        }
        RoomRow room =
                rooms.get(row.courtId(), Ids.parse(DeedForms.text(form, "room").orElseThrow()));
        int minutes = DeedForms.text(form, "minutes")
                .map(text -> new BigDecimal(text).intValueExact())
                .orElse(Sittings.USUAL_MINUTES);
        if (!day.isBefore(LocalDate.now(clock))) {
            mapper.lockDay(row.courtId(), day);
            refuseClash(form, row, room, begin, minutes);
        }
        Map<String, String> detail = Map.of(
                "hearingDay", day.toString(),
                "hearingTime", begin.toLocalTime().withSecond(0).toString(),
                "room", room.name(),
                "roomId", room.id().toString(),
                "minutes", Integer.toString(minutes),
                "open", DeedForms.text(form, "open").orElse("PUBLIC"),
                "restDay", Boolean.toString(!calendar.isWorkday(day)));
        LocalDate recorded = DeedForms.day(form);
        return List.of(
                NewDeed.of(DeedKind.HEARING_SCHEDULED, recorded, detail),
                NewDeed.of(DeedKind.HEARING_NOTICED, recorded, Map.of("hearingDay", day.toString())));
    }

    /** The case's own sittings do not count: this one may take the place of one of them. */
    private void refuseClash(FormSubmission form, CaseRow row, RoomRow room, LocalDateTime begin, int minutes) {
        LocalDate day = begin.toLocalDate();
        Set<PersonId> people = people(form, row);
        mapper.busy(row.courtId(), day, day).stream()
                .filter(other -> !other.caseId().equals(row.id().value()))
                .map(BusyRow::busy)
                .filter(other -> other.meets(day, begin.toLocalTime(), minutes))
                .forEach(other -> {
                    if (room.id().equals(other.roomId())) {
                        throw Refused.because("hearing.room-taken", room.name(), day, other.begins().toString());
                    }
                    if (row.judgeId() != null && other.people().contains(row.judgeId())) {
                        throw Refused.because("hearing.judge-sits", day, other.begins().toString());
                    }
                    if (!Collections.disjoint(other.people(), people)) {
                        throw Refused.because("hearing.bench-sits", day, other.begins().toString());
                    }
                });
    }

    private Set<PersonId> people(FormSubmission form, CaseRow row) {
        Set<PersonId> people = new HashSet<>(CasePages.panel(cases.told(form.caseId())));
        if (row.clerkId() != null) {
            people.add(row.clerkId());
        }
        return people;
    }
}
