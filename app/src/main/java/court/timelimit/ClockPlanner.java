package court.timelimit;

import court.kernel.Refused;
import court.rulebase.ReleaseInForce;
import court.rules.Answer;
import court.timelimit.model.ClockPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return withTrial(procedure.plan(facts, release, asOf), facts, release, asOf);
    }

    /** Plans of many cases, in their order. */
    List<Planned> planAll(List<CaseClocks> cases, ReleaseInForce release, LocalDate asOf) {
        List<Answer> answers = procedure.ask(cases, release);
        List<Planned> all = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            all.add(planned(cases.get(i), answers.get(i), release, asOf));
        }
        return all;
    }

    /**
     * The clocks of one case of many.
     *
     * @param refused code of the reason for which the rules leave the case without an answer; null when they do not
     */
    record Planned(List<ClockPlan> plans, @Nullable String refused) {}

    private Planned planned(CaseClocks facts, Answer answer, ReleaseInForce release, LocalDate asOf) {
        try {
            return new Planned(withTrial(procedure.plan(facts, answer, release, asOf), facts, release, asOf), null);
        } catch (Refused e) {
            return new Planned(List.of(), e.code());
        }
    }

    private List<ClockPlan> withTrial(
            List<ClockPlan> procedural, CaseClocks facts, ReleaseInForce release, LocalDate asOf) {
        List<ClockPlan> plans = new ArrayList<>(procedural);
        if (facts.trial() != null) {
            plans.add(trial.plan(facts, facts.trial(), release, asOf));
        }
        return plans;
    }
}
