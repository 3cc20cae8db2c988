package court.escalation;

import court.casefile.CasePages;
import court.casefile.db.CaseRow;
import court.escalation.db.EscalationMapper;
import court.escalation.db.OpenDuty;
import court.escalation.model.CaseWatch;
import court.escalation.model.Question;
import court.escalation.model.WatchedClock;
import court.facts.ClockKind;
import court.facts.escalation.Duty;
import court.kernel.CaseId;
import court.process.WorkItems;
import court.rulebase.Decisions;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.rules.Answer;
import court.rules.FiredRule;
import court.rules.RuleInfo;
import court.timelimit.Clocks;
import court.timelimit.Subjects;
import court.timelimit.db.ClockRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the clocks of a case: asks the rules what they call for, and closes what the facts have answered. */
@Component
class Ladder {

    private final EscalationMapper mapper;
    private final CasePages cases;
    private final Clocks clocks;
    private final Subjects subjects;
    private final Rulebooks rulebooks;
    private final Decisions decisions;
    private final Escalator escalator;
    private final WorkItems workItems;
    private final Clock clock;

    Ladder(
            EscalationMapper mapper,
            CasePages cases,
            Clocks clocks,
            Subjects subjects,
            Rulebooks rulebooks,
            Decisions decisions,
            Escalator escalator,
            WorkItems workItems,
            Clock clock) {
        this.mapper = mapper;
        this.cases = cases;
        this.clocks = clocks;
        this.subjects = subjects;
        this.rulebooks = rulebooks;
        this.decisions = decisions;
        this.escalator = escalator;
        this.workItems = workItems;
        this.clock = clock;
    }

    /** Looks at some clocks of a case; all its open duties are held against the facts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void look(CaseId caseId, Predicate<ClockRow> changed) {
        List<ClockRow> all =
                clocks.ofCase(caseId).stream().filter(row -> !row.additional()).toList();
        List<ClockRow> asked =
                all.stream().filter(changed).filter(ClockRow::open).toList();
        List<OpenDuty> open = mapper.openOf(caseId);
        if (!asked.isEmpty() || !open.isEmpty()) {
            CaseRow row = cases.told(caseId).row();
            CaseWatch watch = new CaseWatch(subjects.of(caseId).orElseThrow(), LocalDate.now(clock));
            answerByFacts(open, all, watch);
            asked.forEach(c -> ask(row, watch, c));
        }
        all.stream().filter(changed).filter(c -> !c.open()).forEach(c -> mapper.unwatch(c.id()));
    }

    private void ask(CaseRow row, CaseWatch watch, ClockRow asked) {
        ReleaseInForce release = rulebooks.inForce().about(row.id());
        WatchedClock clockNow = WatchedClock.of(asked);
        Escalator.Step step = new Escalator.Step(
                row,
                asked,
                watch.round(clockNow.kind()),
                release.id(),
                watch.today(),
                Silence.on(row, watch.today(), clock.getZone()));
        watch.questions(clockNow).forEach(question -> ask(step, release, question));
        LocalDate next = watch.lookAgain(clockNow);
        if (next != null) {
            mapper.watch(asked.id(), row.id(), next);
        }
    }

    private void ask(Escalator.Step step, ReleaseInForce release, Question question) {
        Answer answer = release.decide(question.rulebook(), question.facts());
        Map<String, String> basis =
                answer.fired().stream().collect(Collectors.toMap(FiredRule::code, FiredRule::basis, (a, b) -> a));
        long opened = answer.findings(Duty.class).stream()
                .filter(duty -> escalator.open(step, duty, basis.getOrDefault(duty.rule(), "")))
                .count();
        if (opened > 0) {
            decisions.record(
                    "clock",
                    step.clock().id().toString(),
                    step.row().id(),
                    release,
                    question.rulebook(),
                    question.facts(),
                    answer);
        }
    }

    /** Rules of which nothing is asked any more once the accused is free or under another measure. */
    private Set<String> ofCustody() {
        return rulebooks.inForce().rulebook(CaseWatch.CUSTODY).rules().stream()
                .map(RuleInfo::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A clock that has ended, was set aside or got a new limit asks nothing any more of what it asked before. */
    private void answerByFacts(List<OpenDuty> open, List<ClockRow> all, CaseWatch watch) {
        Map<UUID, Integer> asking = all.stream()
                .filter(ClockRow::open)
                .collect(Collectors.toMap(ClockRow::id, c -> watch.round(ClockKind.valueOf(c.kind()))));
        Set<String> ofCustody = watch.inCustody() ? Set.of() : ofCustody();
        List<UUID> over = open.stream()
                .filter(duty -> asking.getOrDefault(duty.clockId(), Integer.MAX_VALUE) > duty.round()
                        || ofCustody.contains(duty.rule()))
                .map(OpenDuty::id)
                .toList();
        over.forEach(id -> mapper.answer(id, clock.instant(), "facts", true, null));
        workItems.close(over);
    }
}
