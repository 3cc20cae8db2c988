package court.facts.timelimit;

import court.facts.Light;
import court.facts.Term;

/** The light of a clock. */
@Term("灯色认定")
public record LightFinding(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("灯色") Light light) {}
