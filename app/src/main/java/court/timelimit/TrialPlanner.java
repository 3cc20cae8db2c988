package court.timelimit;

import court.calendar.CourtCalendar;
import court.facts.ClockKind;
import court.facts.LegalPeriod;
import court.facts.MonthRule;
import court.facts.Rolling;
import court.facts.timelimit.CountingChoice;
import court.facts.timelimit.CountingPoint;
import court.facts.timelimit.CountingQuestion;
import court.facts.timelimit.CountingWay;
import court.facts.timelimit.Direction;
import court.facts.timelimit.Provision;
import court.facts.timelimit.TrialClock;
import court.kernel.Refused;
import court.kernel.RuleQuestion;
import court.rulebase.ReleaseInForce;
import court.rules.Answer;
import court.timelimit.model.ClockPlan;
import court.timelimit.model.EntryKind;
import court.timelimit.model.PlannedEntry;
import court.timelimit.model.Position;
import court.timelimit.model.Reckoner;
import court.timelimit.model.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trial limit: which provision governs, what is deducted and granted, and where the clock stands. */
@Component
class TrialPlanner {
    static final String CLOCK = "trial-limit";
    static final String LIMITS = "timelimit.limits";
    private static final String COUNTING = "timelimit.counting";

    private final CourtCalendar calendar;
    private final LightScales scales;
    private final TrialLedger ledgers;

    TrialPlanner(CourtCalendar calendar, LightScales scales, TrialLedger ledgers) {
        this.calendar = calendar;
        this.scales = scales;
        this.ledgers = ledgers;
    }

    ClockPlan plan(CaseClocks facts, TrialStory story, ReleaseInForce release, LocalDate asOf) {
        Answer answer = release.decide(LIMITS, List.of(story.facts()));
        if (facts.fromDocket() && answer.findings(Provision.class).isEmpty()) {
            return withoutProvision(story);
        }
        Provision provision = answer.findings(Provision.class).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(
                                "timelimit.no-provision",
                                story.facts().procedure(),
                                story.facts().lawDay())
                        .asking(new RuleQuestion(release.id(), LIMITS, List.of(story.facts()))));
        String basis = answer.fired().isEmpty() ? "" : answer.fired().get(0).basis();
        TrialLedger.Book book =
                ledgers.book(story, provision, release, facts.profile().court(), asOf);
        LegalPeriod base = limit(provision, story, release, facts.profile().court());
        MonthRule months = Optional.ofNullable(provision.monthRule()).orElse(MonthRule.CIV);
        boolean roll = rolls(provision, story, release, facts.profile().court());
        ClockPlan.Ending ended = story.ended() == null
                ? null
                : new ClockPlan.Ending(story.ended().deed(), story.ended().day());
        ClockPlan.Reading reading = base == null
                ? null
                : reading(
                        new Terms(
                                story.trigger(),
                                base,
                                months,
                                roll,
                                book.extensions(),
                                book.deductions(),
                                book.applyBeforeDays(),
                                book.decideBeforeDays()),
                        release,
                        facts.profile().court(),
                        ended == null ? asOf : ended.day());
        return new ClockPlan(
                CLOCK,
                ClockKind.TRIAL,
                provision.title(),
                story.startDeed(),
                null,
                provision.rule(),
                basis,
                "JUDGE",
                story.trigger(),
                base == null ? null : base.text(),
                months,
                roll,
                Direction.FORWARD,
                reading,
                ended,
                book.entries(),
                Map.of("asked", story.facts(), "notes", book.notes()));
    }

    /** The rulebooks hold no law as old as the case: its clock is kept and says so, but nothing is counted. */
    private ClockPlan withoutProvision(TrialStory story) {
        TrialStory.End end = story.ended();
        List<PlannedEntry> ledger = new ArrayList<>();
        ledger.add(PlannedEntry.plain(EntryKind.STARTED, story.startDeed(), story.trigger(), null));
        if (end != null) {
            ledger.add(PlannedEntry.plain(EntryKind.STOPPED, end.deed(), end.day(), null));
        }
        return new ClockPlan(
                CLOCK,
                ClockKind.TRIAL,
                "审理期限（立案时的规定未收录）",
                story.startDeed(),
                null,
                "",
                "",
                "JUDGE",
                story.trigger(),
                null,
                MonthRule.CIV,
                false,
                Direction.FORWARD,
                null,
                end == null ? null : new ClockPlan.Ending(end.deed(), end.day()),
                ledger,
                Map.of("asked", story.facts()));
    }

    /** Criminal limits name two marks; which one is the due day is a court's policy until the law says more. */
    private static @Nullable LegalPeriod limit(
            Provision provision, TrialStory story, ReleaseInForce release, @Nullable String court) {
        if (provision.max() == null || !provision.maxWithoutExtension()) {
            return provision.base();
        }
        return choose(CountingPoint.CRIMINAL_MARK, story.facts(), release, court) == CountingWay.AT_BASE
                ? provision.base()
                : provision.max();
    }

    private static boolean rolls(
            Provision provision, TrialStory story, ReleaseInForce release, @Nullable String court) {
        Rolling rolling = provision.rolling();
        boolean law = rolling == Rolling.YES
                || rolling == Rolling.UNLESS_DETAINED && !story.facts().detained();
        return law && choose(CountingPoint.TRIAL_LIMIT_ROLL, story.facts(), release, court) != CountingWay.NO_ROLL;
    }

    private static @Nullable CountingWay choose(
            CountingPoint point, TrialClock facts, ReleaseInForce release, @Nullable String court) {
        return release
                .decide(COUNTING, List.of(new CountingQuestion(point, facts.lawDay(), court)))
                .findings(CountingChoice.class)
                .stream()
                .findFirst()
                .map(CountingChoice::way)
                .orElse(null);
    }

    private ClockPlan.Reading reading(Terms terms, ReleaseInForce release, @Nullable String court, LocalDate asOf) {
        int limit =
                Math.toIntExact(terms.plainEnd().toEpochDay() - terms.trigger().toEpochDay());
        LightScale scale = scales.scale(release, ClockKind.TRIAL, limit, court);
        Reckoner reckoner = new Reckoner(calendar.holidays(), (days, left, stopped) -> scale.of(left, stopped));
        Position now = reckoner.on(asOf, terms);
        return new ClockPlan.Reading(
                now.rawDue(),
                now.due(),
                now.limitDays(),
                now.usedDays(),
                now.leftDays(),
                now.deductedDays(),
                now.light().name(),
                now.status().name(),
                now.applyBy(),
                now.decideBy(),
                now.provisional(),
                NextChange.of(reckoner, terms, now, scale, asOf));
    }
}
