package court.timelimit;

import court.rulebase.DocketSource.Outcome;
import court.rulebase.ReleaseInForce;
import court.timelimit.model.ClockPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What other modules make of a clock, told for previews of a release. */
public interface ClockFollower {
    /** Rulebooks that are asked. */
    Set<String> rulebooks();

    /**
     * What follows under a release from an open clock of a case on a day.
     *
     * @param item how the preview names the clock; what follows is named below it
     */
    List<Outcome> follow(CaseClocks facts, ClockPlan plan, String item, ReleaseInForce release, LocalDate day);
}
