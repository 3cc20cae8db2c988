package court.timelimit;

import court.facts.Light;
import court.kernel.CaseId;
import court.rulebase.DocketSource;
import court.rulebase.ReleaseInForce;
import court.timelimit.model.ClockPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every open case with its clocks: when they run out, which light they show, and what follows from that. */
@Component
class ClockDocket implements DocketSource<CaseClocks> {
    private static final Set<String> OWN = Set.of(
            "timelimit.limits",
            "timelimit.counting",
            "timelimit.deductions",
            "timelimit.extensions",
            "timelimit.clocks",
            "timelimit.lights");
    private static final String NO_LIMIT = "";

    private final Subjects subjects;
    private final ClockPlanner planner;
    private final List<ClockFollower> followers;

    ClockDocket(Subjects subjects, ClockPlanner planner, List<ClockFollower> followers) {
        this.subjects = subjects;
        this.planner = planner;
        this.followers = List.copyOf(followers);
    }

    @Override
    public String name() {
        return "timelimit.clocks";
    }

    @Override
    public Set<String> rulebooks() {
        Set<String> names = new HashSet<>(OWN);
        followers.forEach(follower -> names.addAll(follower.rulebooks()));
        return names;
    }

    @Override
    public long open() {
        return subjects.countOpen();
    }

    @Override
    public List<Subject<CaseClocks>> after(@Nullable UUID last, int size) {
        return subjects.openAfter(last, size).stream().map(ClockDocket::subject).toList();
    }

    @Override
    public @Nullable Subject<CaseClocks> one(UUID id) {
        return subjects.of(new CaseId(id)).map(ClockDocket::subject).orElse(null);
    }

    private static Subject<CaseClocks> subject(CaseClocks facts) {
        return new Subject<>(facts.caseId().value(), facts.caseId(), facts.court(), facts);
    }

    @Override
    public List<Outcomes> judge(List<Subject<CaseClocks>> cases, ReleaseInForce release, LocalDate day) {
        List<CaseClocks> facts = cases.stream().map(Subject::facts).toList();
        List<ClockPlanner.Planned> planned = planner.planAll(facts, release, day);
        List<Outcomes> all = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            all.add(outcomes(facts.get(i), planned.get(i), release, day));
        }
        return all;
    }

    private Outcomes outcomes(CaseClocks facts, ClockPlanner.Planned planned, ReleaseInForce release, LocalDate day) {
        List<Outcome> outcomes = new ArrayList<>();
        planned.plans().stream()
                .filter(ClockPlan::open)
                .forEach(plan -> outcomes.addAll(outcomes(facts, plan, release, day)));
        return new Outcomes(outcomes, planned.refused());
    }

    private List<Outcome> outcomes(CaseClocks facts, ClockPlan plan, ReleaseInForce release, LocalDate day) {
        String item = item(plan);
        List<Outcome> outcomes = new ArrayList<>();
        ClockPlan.Reading reading = plan.reading();
        if (reading == null) {
            outcomes.add(new Outcome(item, plan.title(), Aspect.DUE_DAY, NO_LIMIT, null, plan.rule()));
        } else {
            outcomes.add(new Outcome(
                    item,
                    plan.title(),
                    Aspect.DUE_DAY,
                    reading.due().toString(),
                    reading.due().toEpochDay(),
                    plan.rule()));
            outcomes.add(
                    new Outcome(item, plan.title(), Aspect.LIGHT, reading.light(), rank(reading.light()), plan.rule()));
        }
        followers.forEach(follower -> outcomes.addAll(follower.follow(facts, plan, item, release, day)));
        return outcomes;
    }

    /** A clock that stands still is neither lighter nor darker than one that runs. */
    private static @Nullable Long rank(String light) {
        Light shown = Light.valueOf(light);
        return shown == Light.GRAY ? null : (long) shown.ordinal();
    }

    private static String item(ClockPlan plan) {
        return plan.clock() + " " + plan.startDeed() + (plan.party() == null ? "" : " " + plan.party());
    }
}
