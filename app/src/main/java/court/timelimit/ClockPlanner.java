package court.timelimit;

import court.rulebase.ReleaseInForce;
import court.timelimit.model.ClockPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every clock that a case should have by the rules, as it stands on a day. */
@Component
class ClockPlanner {
    private final TrialPlanner trial;
    private final ProcedurePlanner procedure;

    ClockPlanner(TrialPlanner trial, ProcedurePlanner procedure) {
        this.trial = trial;
        this.procedure = procedure;
    }

    List<ClockPlan> plan(CaseClocks facts, ReleaseInForce release, LocalDate asOf) {
        List<ClockPlan> plans = new ArrayList<>(procedure.plan(facts, release, asOf));
        if (facts.trial() != null) {
            plans.add(trial.plan(facts, facts.trial(), release, asOf));
        }
        return plans;
    }
}
