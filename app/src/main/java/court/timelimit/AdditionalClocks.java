package court.timelimit;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.calendar.Count;
import court.calendar.Counted;
import court.calendar.CourtCalendar;
import court.facts.ClockKind;
import court.facts.LegalPeriod;
import court.facts.MonthRule;
import court.facts.timelimit.Direction;
import court.identity.Courts;
import court.kernel.Ids;
import court.process.CaseMoment;
import court.process.ModelClocks;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.timelimit.db.ClockMapper;
import court.timelimit.db.ClockRow;
import court.timelimit.db.EntryRow;
import court.timelimit.db.PlacedClock;
import court.timelimit.events.ClockChange;
import court.timelimit.events.ClocksChanged;
import court.timelimit.model.EntryKind;
import court.timelimit.model.ModelTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Clocks that models add: each runs while a case is at a place, counted by the calendar and lit like a procedural period.
 * They are of no rule and no statute, are never extended and deduct nothing; statutory clocks do not know of them.
 */
@Component
class AdditionalClocks implements ModelClocks {
    private final ClockMapper mapper;
    private final CourtCalendar calendar;
    private final LightScales scales;
    private final Courts courts;
    private final Rulebooks rulebooks;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdditionalClocks(
            ClockMapper mapper,
            CourtCalendar calendar,
            LightScales scales,
            Courts courts,
            Rulebooks rulebooks,
            ObjectMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.calendar = calendar;
        this.scales = scales;
        this.courts = courts;
        this.rulebooks = rulebooks;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void settle(CaseMoment moment, UUID by, LocalDate day, List<Entered> entered, Supplier<Set<String>> places) {
        List<PlacedClock> running = mapper.placed(moment.caseId());
        if (running.isEmpty() && entered.isEmpty()) {
            return;
        }
        ReleaseInForce release = rulebooks.inForce().about(moment.caseId());
        List<ClockChange> changes = new ArrayList<>();
        stop(moment, running, places.get(), by, day, release).forEach(changes::add);
        for (Entered place : entered) {
            ClockRow fresh = judged(started(moment, place, by, day, release), release, LocalDate.now(clock), null);
            mapper.insertPlaced(fresh, place.place());
            enter(fresh, EntryKind.STARTED, by, day);
            ClockTurns.between(null, fresh).ifPresent(changes::add);
        }
        if (!changes.isEmpty()) {
            events.publishEvent(new ClocksChanged(LocalDate.now(clock), changes));
        }
    }

    private List<ClockChange> stop(
            CaseMoment moment,
            List<PlacedClock> running,
            Set<String> places,
            UUID by,
            LocalDate day,
            ReleaseInForce release) {
        Set<UUID> left = running.stream()
                .filter(placed -> !places.contains(placed.place()))
                .map(PlacedClock::id)
                .collect(Collectors.toSet());
        if (left.isEmpty()) {
            return List.of();
        }
        Map<UUID, ClockRow> rows =
                mapper.ofCase(moment.caseId()).stream().collect(Collectors.toMap(ClockRow::id, Function.identity()));
        List<ClockChange> changes = new ArrayList<>();
        for (UUID id : left) {
            ClockRow before = Objects.requireNonNull(rows.get(id));
            // recorded out of order: no clock ends before it has begun
            LocalDate end = day.isBefore(before.countFrom()) ? before.countFrom() : day;
            ClockRow after = judged(before, release, end, by);
            mapper.update(after);
            enter(after, EntryKind.STOPPED, by, end);
            ClockTurns.between(before, after).ifPresent(changes::add);
        }
        return changes;
    }

    /** Looks at the added clocks among these anew. */
    List<ClockChange> judge(List<ClockRow> rows, ReleaseInForce release, LocalDate today) {
        List<ClockChange> changes = new ArrayList<>();
        for (ClockRow before : rows) {
            if (before.additional() && before.open()) {
                ClockRow after = judged(before, release, today, null);
                if (ClockTurns.differ(before, after)) {
                    mapper.update(after);
                }
                ClockTurns.between(before, after).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private ClockRow started(CaseMoment moment, Entered at, UUID by, LocalDate day, ReleaseInForce release) {
        ModelTerms terms = ModelTerms.of(at);
        return new ClockRow(
                Ids.next(),
                moment.caseId(),
                moment.court(),
                terms.key(),
                ClockRow.ADDITIONAL,
                terms.name(),
                by,
                null,
                "",
                terms.basis(),
                release.id(),
                at.clock().warns().toUpperCase(Locale.ROOT).replace('-', '_'),
                day,
                at.clock().period(),
                MonthRule.CIV.name(),
                true,
                Direction.FORWARD.name(),
                "RUNNING",
                null,
                null,
                "GREEN",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                day,
                null,
                json.valueToTree(terms),
                0);
    }

    /** As it stands on a day, which is its last one where a deed has ended it. */
    private ClockRow judged(ClockRow row, ReleaseInForce release, LocalDate asOf, @Nullable UUID endedBy) {
        Counted counted = calendar.count(
                Count.forward(row.countFrom(), LegalPeriod.parse(Objects.requireNonNull(row.period())), row.roll()));
        LocalDate due = Objects.requireNonNull(counted.day());
        int limit = Math.toIntExact(ChronoUnit.DAYS.between(row.countFrom(), due));
        int left = Math.toIntExact(ChronoUnit.DAYS.between(asOf, due));
        LightScale scale = scales.scale(
                release, ClockKind.PROCEDURAL, limit, courts.get(row.courtId()).code());
        boolean ended = endedBy != null;
        return row.judged(
                release.id(),
                ended ? "ENDED" : left < 0 ? "OVERDUE" : "RUNNING",
                due,
                scale.of(left, false).name(),
                limit,
                left,
                counted.provisional(),
                ended ? asOf : null,
                endedBy,
                ended ? LocalDate.now(clock) : asOf,
                ended ? null : scale.nextChange(asOf, left));
    }

    private void enter(ClockRow row, EntryKind kind, UUID by, LocalDate day) {
        mapper.enter(List.of(new EntryRow(
                Ids.next(),
                row.id(),
                kind.name(),
                by,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                clock.instant(),
                AuditLog.actor(),
                null)));
    }
}
