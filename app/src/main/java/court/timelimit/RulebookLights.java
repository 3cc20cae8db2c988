package court.timelimit;

import court.facts.ClockKind;
import court.facts.Light;
import court.facts.timelimit.ClockStanding;
import court.facts.timelimit.LightFinding;
import court.kernel.Refused;
import court.rulebase.Rulebooks;
import court.timelimit.model.Lights;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lights by the release in force, for limits of any length and no case of their own. */
@Component
class RulebookLights implements Lights {
    private static final String RULEBOOK = "timelimit.lights";

    private final Rulebooks rulebooks;

    RulebookLights(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public Light of(int limitDays, int leftDays, boolean stopped) {
        ClockStanding standing = new ClockStanding(ClockKind.TRIAL, limitDays, leftDays, stopped, null);
        return rulebooks
                .inForce()
                .one(RULEBOOK, LightFinding.class, List.of(standing))
                .map(LightFinding::light)
                .orElseThrow(() -> Refused.because("timelimit.no-light", limitDays, leftDays));
    }
}
