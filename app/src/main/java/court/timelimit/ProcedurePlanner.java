package court.timelimit;

import court.calendar.Count;
import court.calendar.Counted;
import court.calendar.CourtCalendar;
import court.facts.ClockKind;
import court.facts.DutyRole;
import court.facts.Light;
import court.facts.Rolling;
import court.facts.timelimit.ClockStart;
import court.facts.timelimit.Direction;
import court.facts.timelimit.Occurrence;
import court.rulebase.ReleaseInForce;
import court.rules.Answer;
import court.rules.FiredRule;
import court.timelimit.model.ClockPlan;
import court.timelimit.model.EntryKind;
import court.timelimit.model.PlannedEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Procedural clocks: each is started by a deed and ended by another, as the rulebook says. */
@Component
class ProcedurePlanner {
    static final String RULEBOOK = "timelimit.clocks";

    private final CourtCalendar calendar;
    private final LightScales scales;

    ProcedurePlanner(CourtCalendar calendar, LightScales scales) {
        this.calendar = calendar;
        this.scales = scales;
    }

    List<ClockPlan> plan(CaseClocks facts, ReleaseInForce release, LocalDate asOf) {
        return plan(facts, release.decide(RULEBOOK, asked(facts)), release, asOf);
    }

    /** What the rules answer to each case: asked together, because one question after the other takes much longer. */
    List<Answer> ask(List<CaseClocks> cases, ReleaseInForce release) {
        return release.decideAll(
                RULEBOOK, cases.stream().map(ProcedurePlanner::asked).toList());
    }

    private static List<Object> asked(CaseClocks facts) {
        List<Object> asked = new ArrayList<>(facts.occurrences());
        asked.add(facts.profile());
        return asked;
    }

    List<ClockPlan> plan(CaseClocks facts, Answer answer, ReleaseInForce release, LocalDate asOf) {
        Map<String, String> basis =
                answer.fired().stream().collect(Collectors.toMap(FiredRule::code, FiredRule::basis, (a, b) -> a));
        List<ClockPlan> plans = new ArrayList<>();
        for (ClockStart start : answer.findings(ClockStart.class)) {
            for (UUID party : parties(start, facts)) {
                plans.add(plan(new Started(start, party, occurrence(start, facts)), facts, basis, release, asOf));
            }
        }
        return plans;
    }

    /** A clock that a deed has started for one party, or for the case where {@code party} is null. */
    private record Started(ClockStart start, @Nullable UUID party, Occurrence by) {}

    private static Occurrence occurrence(ClockStart start, CaseClocks facts) {
        return facts.occurrences().stream()
                .filter(o -> o.id().equals(start.occurrence()))
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable UUID> parties(ClockStart start, CaseClocks facts) {
        if (!start.perParty()) {
            return Collections.singletonList(null);
        }
        Occurrence by = occurrence(start, facts);
        if (by.party() != null) {
            return List.of(UUID.fromString(by.party()));
        }
        String ends = start.stoppedBy().split(",", -1)[0].strip();
        List<UUID> concerned = facts.parties().getOrDefault(ends, List.of());
        return concerned.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(concerned);
    }

    private ClockPlan plan(
            Started started, CaseClocks facts, Map<String, String> basis, ReleaseInForce release, LocalDate asOf) {
        ClockStart start = started.start();
        boolean roll = start.rolling() == Rolling.YES
                || start.rolling() == Rolling.UNLESS_DETAINED
                        && !facts.profile().detained();
        Occurrence end = end(started, facts.occurrences());
        ClockPlan.Ending ended = end == null ? null : new ClockPlan.Ending(UUID.fromString(end.id()), end.day());
        UUID deed = UUID.fromString(start.occurrence());
        List<PlannedEntry> ledger = new ArrayList<>();
        ledger.add(PlannedEntry.plain(EntryKind.STARTED, deed, start.countFrom(), start.rule()));
        if (ended != null) {
            ledger.add(PlannedEntry.plain(EntryKind.STOPPED, ended.deed(), ended.day(), start.rule()));
        }
        return new ClockPlan(
                start.clock(),
                ClockKind.PROCEDURAL,
                start.title(),
                deed,
                started.party(),
                start.rule(),
                Objects.requireNonNull(basis.getOrDefault(start.rule(), "")),
                start.duty().name(),
                start.countFrom(),
                start.period().text(),
                start.monthRule(),
                roll,
                start.direction(),
                reading(start, roll, facts, release, ended == null ? asOf : ended.day()),
                ended,
                ledger,
                List.of(started.by(), facts.profile()));
    }

    /** The first deed after the start, in legal order, that ends the clock for this party or for all. */
    private static @Nullable Occurrence end(Started started, List<Occurrence> occurrences) {
        Set<String> kinds = Set.of(started.start().stoppedBy().replace(" ", "").split(",", -1));
        String party = started.party() == null ? null : started.party().toString();
        return occurrences.stream()
                .skip(occurrences.indexOf(started.by()) + 1L)
                .filter(o -> kinds.contains(o.kind()))
                .filter(o -> party == null || o.party() == null || party.equals(o.party()))
                .findFirst()
                .orElse(null);
    }

    private ClockPlan.Reading reading(
            ClockStart start, boolean roll, CaseClocks facts, ReleaseInForce release, LocalDate asOf) {
        boolean backward = start.direction() == Direction.BACKWARD;
        Counted counted = calendar.count(new Count(
                start.countFrom(),
                null,
                start.period(),
                backward ? court.calendar.Direction.BACKWARD : court.calendar.Direction.FORWARD,
                start.monthRule(),
                roll,
                true));
        LocalDate due = Objects.requireNonNull(backward ? counted.safeWorkday() : counted.day());
        LocalDate from = backward ? asOf.isBefore(due) ? asOf : due : start.countFrom();
        int limit = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, due)));
        int left = Math.toIntExact(ChronoUnit.DAYS.between(asOf, due));
        if (left < 0 && isRight(start)) {
            return lapsed(due, limit, counted.provisional());
        }
        LightScale scale = scales.scale(
                release, ClockKind.PROCEDURAL, limit, facts.profile().court());
        return new ClockPlan.Reading(
                due,
                due,
                limit,
                limit - left,
                left,
                0,
                scale.of(left, false).name(),
                left < 0 ? "OVERDUE" : "RUNNING",
                null,
                null,
                counted.provisional(),
                scale.nextChange(asOf, left));
    }

    /** What each party may do for itself within a period: when the period has run out nothing is overdue, the right is gone. */
    private static boolean isRight(ClockStart start) {
        return start.duty() == DutyRole.PARTY && start.perParty();
    }

    private static ClockPlan.Reading lapsed(LocalDate due, int limit, boolean provisional) {
        return new ClockPlan.Reading(
                due, due, limit, limit, 0, 0, Light.GRAY.name(), "LAPSED", null, null, provisional, null);
    }
}
