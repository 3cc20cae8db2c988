package court.escalation;

import court.escalation.model.CaseWatch;
import court.escalation.model.WatchedClock;
import court.facts.escalation.Act;
import court.facts.escalation.Duty;
import court.rulebase.DocketSource.Aspect;
import court.rulebase.DocketSource.Outcome;
import court.rulebase.ReleaseInForce;
import court.timelimit.CaseClocks;
import court.timelimit.ClockFollower;
import court.timelimit.model.ClockPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the ladder would ask of whom, for previews of a release. */
@Component
class LadderPreview implements ClockFollower {
    @Override
    public Set<String> rulebooks() {
        return CaseWatch.RULEBOOKS;
    }

    @Override
    public List<Outcome> follow(CaseClocks facts, ClockPlan plan, String item, ReleaseInForce release, LocalDate day) {
        CaseWatch watch = new CaseWatch(facts, day);
        return watch.questions(WatchedClock.of(plan)).stream()
                .flatMap(
                        question -> release.decide(question.rulebook(), question.facts()).findings(Duty.class).stream())
                .map(duty -> new Outcome(
                        item + " " + duty.rule(),
                        plan.title() + "：" + duty.title(),
                        duty.act() == Act.MARK ? Aspect.MARK : Aspect.ESCALATION,
                        duty.role().name(),
                        null,
                        duty.rule()))
                .toList();
    }
}
