package court.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.casefile.db.DeedRow;
import court.casefile.model.DeedKind;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.identity.Court;
import court.identity.Courts;
import court.kernel.CaseNumber;
import court.kernel.DeedId;
import court.kernel.PersonId;
import court.process.CaseFlow;
import court.process.CaseLabel;
import court.timelimit.Clocks;
import court.timelimit.db.ClockRow;
import court.timelimit.events.ClocksChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets row, clocks, process and work items of a case follow its deeds. */
@Component
class CaseProgress {
    private final CaseMapper mapper;
    private final Courts courts;
    private final ClockFacts clockFacts;
    private final Clocks clocks;
    private final CaseFlow flow;
    private final Lapses lapses;
    private final CaseTelling telling;
    private final CaseMoments moments;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseProgress(
            CaseMapper mapper,
            Courts courts,
            ClockFacts clockFacts,
            Clocks clocks,
            CaseFlow flow,
            Lapses lapses,
            CaseTelling telling,
            CaseMoments moments,
            ObjectMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.courts = courts;
        this.clockFacts = clockFacts;
        this.clocks = clocks;
        this.flow = flow;
        this.lapses = lapses;
        this.telling = telling;
        this.moments = moments;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a case its number when it is accepted; imported cases may bring their own. */
    CaseRow number(CaseRow row, List<DeedRow> written) {
        Optional<DeedRow> acceptance = written.stream()
                .filter(d -> d.kind().equals(DeedKind.ACCEPTED.code()))
                .findFirst();
        if (row.number() != null || acceptance.isEmpty()) {
            return row;
        }
        String given = acceptance.get().detail().path("number").asText("");
        return CaseRows.withNumber(
                row, given.isEmpty() ? next(row, acceptance.get().day()) : given);
    }

    private String next(CaseRow row, LocalDate day) {
        Court court = courts.get(row.courtId());
        String type = TypeCodes.of(
                CaseClass.valueOf(row.caseClass()),
                Procedure.valueOf(row.filingFacts().path("proposedProcedure").asText(row.procedure())));
        int serial = mapper.nextSerial(row.courtId(), day.getYear(), type);
        return new CaseNumber(day.getYear(), Optional.ofNullable(court.code()).orElse(""), type, serial).toString();
    }

    /** What following has come to: the case as it is told now, and what the passing of time asks to be recorded. */
    record Followed(Told told, List<NewDeed> lapsed) {}

    /** Everything that follows from the deeds; {@code news} are the deeds recorded just now. */
    Followed follow(CaseRow row, Told told, List<DeedId> news) {
        Clocks.Kept kept = clocks.keep(clockFacts.of(told));
        List<ClockRow> running = kept.clocks().stream().filter(ClockRow::open).toList();
        CaseRow moved = CaseRows.moved(row, told, nextDue(running).orElse(null), json);
        mapper.update(moved);
        members(row, told);
        Told now = told.with(moved);
        telling.during(now, () -> {
            move(moved, told, news);
            if (!kept.changes().isEmpty()) {
                events.publishEvent(new ClocksChanged(LocalDate.now(clock), kept.changes()));
            }
        });
        return new Followed(now, lapses.upTo(LocalDate.now(clock), now, kept.clocks()));
    }

    /** The court's own next duty; a party's period is not what the inbox is about. */
    private static Optional<ClockRow> nextDue(List<ClockRow> running) {
        return running.stream()
                .filter(c -> c.due() != null && !c.duty().equals("PARTY"))
                .min(Comparator.comparing(ClockRow::due, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private void members(CaseRow row, Told told) {
        Set<PersonId> members = Panels.members(told.story());
        if (!members.isEmpty() || told.story().has(DeedKind.REASSIGNED)) {
            mapper.replaceMembers(row.id(), members);
        }
    }

    private void move(CaseRow row, Told told, List<DeedId> news) {
        flow.proceed(moments.of(row, told, news));
    }

    static CaseLabel label(CaseRow row) {
        return new CaseLabel(row.label(), row.nextDue(), row.nextDueTitle(), row.light());
    }
}
