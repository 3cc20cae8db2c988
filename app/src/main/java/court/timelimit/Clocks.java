package court.timelimit;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.timelimit.db.ClockMapper;
import court.timelimit.db.ClockRow;
import court.timelimit.db.EntryRow;
import court.timelimit.events.ClockChange;
import court.timelimit.model.ClockPlan;
import court.timelimit.model.EntryKind;
import court.timelimit.model.PlannedEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Statutory clocks of cases. The facts say which clocks there should be and what their ledgers should hold; what differs
 * is entered or reversed, never edited. Clocks that models add are judged beside them and never among them.
 */
@Service
public class Clocks {
    private final ClockMapper mapper;
    private final ClockPlanner planner;
    private final Subjects subjects;
    private final AdditionalClocks additional;
    private final Rulebooks rulebooks;
    private final ObjectMapper json;
    private final Clock clock;

    Clocks(
            ClockMapper mapper,
            ClockPlanner planner,
            Subjects subjects,
            AdditionalClocks additional,
            Rulebooks rulebooks,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.planner = planner;
        this.subjects = subjects;
        this.additional = additional;
        this.rulebooks = rulebooks;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Brings the clocks of a case to what its facts say today.
     *
     * @return what changed of its lights, and the clocks as they are now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keep(CaseClocks facts) {
        LocalDate today = LocalDate.now(clock);
        ReleaseInForce release = rulebooks.inForce().about(facts.caseId());
        List<ClockRow> all = mapper.ofCase(facts.caseId());
        Map<Key, ClockRow> known =
                all.stream().filter(row -> !row.additional()).collect(Collectors.toMap(Key::of, r -> r));
        Map<UUID, List<EntryRow>> ledgers = known.isEmpty()
                ? Map.of()
                : mapper.ledgersOfCase(facts.caseId()).stream().collect(Collectors.groupingBy(EntryRow::clockId));
        List<ClockRow> fresh = new ArrayList<>();
        List<EntryRow> entries = new ArrayList<>();
        List<ClockChange> changes = new ArrayList<>();
        List<ClockRow> kept = new ArrayList<>();
        Set<Key> wanted = new HashSet<>();
        for (ClockPlan plan : planner.plan(facts, release, today)) {
            Key key = Key.of(plan);
            if (!wanted.add(key)) {
                continue;
            }
            ClockRow before = known.get(key);
            ClockRow after = row(before == null ? Ids.next() : before.id(), plan, facts, release, today);
            entries.addAll(missing(after.id(), plan.ledger(), ledgers.getOrDefault(after.id(), List.of())));
            if (before == null) {
                fresh.add(after);
            } else if (ClockTurns.differ(before, after)) {
                mapper.update(after);
            }
            kept.add(after);
            ClockTurns.between(before, after).ifPresent(changes::add);
        }
        if (!fresh.isEmpty()) {
            mapper.insert(fresh);
        }
        known.forEach((key, row) -> {
            if (!wanted.contains(key)) {
                entries.addAll(missing(row.id(), List.of(), ledgers.getOrDefault(row.id(), List.of())));
                mapper.setAside(row.id());
            }
        });
        if (!entries.isEmpty()) {
            mapper.enter(entries);
        }
        subjects.keep(facts, kept);
        changes.addAll(additional.judge(all, release, today));
        return new Kept(changes, kept);
    }

    /** The statutory clocks of a case after they were brought to what its facts say. */
    public record Kept(List<ClockChange> changes, List<ClockRow> clocks) {}

    /** What makes two clocks of a case the same one. */
    private record Key(
            String clock, UUID startDeed, @Nullable UUID party) {
        static Key of(ClockRow row) {
            return new Key(row.clock(), row.startDeed(), row.partyId());
        }

        static Key of(ClockPlan plan) {
            return new Key(plan.clock(), plan.startDeed(), plan.party());
        }
    }

    /** Entries to add: what the plan has and the ledger lacks, and reversals of what the plan no longer has. */
    private List<EntryRow> missing(UUID clockId, List<PlannedEntry> planned, List<EntryRow> ledger) {
        Set<UUID> reversed =
                ledger.stream().map(EntryRow::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, EntryRow> standing = new HashMap<>();
        ledger.stream()
                .filter(e -> !EntryKind.REVERSED.name().equals(e.kind()) && !reversed.contains(e.id()))
                .forEach(e -> standing.put(text(entryOf(e)), e));
        List<EntryRow> result = new ArrayList<>();
        for (PlannedEntry entry : planned) {
            if (standing.remove(text(entry)) == null) {
                result.add(entryRow(clockId, entry, null));
            }
        }
        standing.values()
                .forEach(e -> result.add(entryRow(
                        clockId, PlannedEntry.plain(EntryKind.REVERSED, e.deedId(), e.day(), e.rule()), e.id())));
        return result;
    }

    private static PlannedEntry entryOf(EntryRow e) {
        return new PlannedEntry(
                EntryKind.valueOf(e.kind()),
                e.deedId(),
                e.day(),
                e.untilDay(),
                e.period(),
                e.ground(),
                e.document(),
                e.applicant(),
                e.approver(),
                e.rule());
    }

    private static String text(PlannedEntry entry) {
        return entry.toString();
    }

    private EntryRow entryRow(UUID clockId, PlannedEntry e, @Nullable UUID reverses) {
        return new EntryRow(
                Ids.next(),
                clockId,
                e.kind().name(),
                e.deed(),
                e.day(),
                e.until(),
                e.period(),
                e.ground(),
                e.document(),
                e.applicant(),
                e.approver(),
                e.rule(),
                clock.instant(),
                AuditLog.actor(),
                reverses);
    }

    private ClockRow row(UUID id, ClockPlan plan, CaseClocks facts, ReleaseInForce release, LocalDate today) {
        ClockPlan.Reading reading = plan.reading();
        ClockPlan.Ending ended = plan.ended();
        return new ClockRow(
                id,
                facts.caseId(),
                facts.court(),
                plan.clock(),
                plan.kind().name(),
                plan.title(),
                plan.startDeed(),
                plan.party(),
                plan.rule(),
                plan.basis(),
                release.id(),
                plan.duty(),
                plan.countFrom(),
                plan.period(),
                plan.monthRule().name(),
                plan.roll(),
                plan.direction().name(),
                status(plan),
                reading == null ? null : reading.rawDue(),
                reading == null ? null : reading.due(),
                reading == null ? "GREEN" : reading.light(),
                reading == null ? null : reading.limitDays(),
                reading == null ? null : reading.usedDays(),
                reading == null ? null : reading.leftDays(),
                reading == null ? null : reading.deductedDays(),
                reading == null ? null : reading.applyBy(),
                reading == null ? null : reading.decideBy(),
                reading != null && reading.provisional(),
                ended == null ? null : ended.day(),
                ended == null ? null : ended.deed(),
                ended == null || reading == null ? null : Math.max(0, -reading.leftDays()),
                today,
                ended != null || reading == null ? null : reading.nextChange(),
                json.valueToTree(plan.facts()),
                0);
    }

    private static String status(ClockPlan plan) {
        if (plan.ended() != null) {
            return "ENDED";
        }
        return plan.reading() == null ? "NO_LIMIT" : plan.reading().status();
    }

    /** The clocks of a case in the order in which they began, added ones too. */
    public List<ClockRow> ofCase(CaseId caseId) {
        return mapper.ofCase(caseId);
    }

    /** The ledger of each clock of a case. */
    public Map<UUID, List<EntryRow>> ledgers(CaseId caseId) {
        return mapper.ledgersOfCase(caseId).stream().collect(Collectors.groupingBy(EntryRow::clockId));
    }
}
