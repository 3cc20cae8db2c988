package court.timelimit.model;

import court.facts.Light;

/** Which light a clock shows; the thresholds are policy and stand in the rules. */
@FunctionalInterface
public interface Lights {
    Light of(int limitDays, int leftDays, boolean stopped);
}
