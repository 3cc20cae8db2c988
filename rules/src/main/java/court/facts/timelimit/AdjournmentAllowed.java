package court.facts.timelimit;

import court.facts.Term;

/** The hearing may be put off; the limit goes on. */
@Term("准予延期开庭")
public record AdjournmentAllowed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("延期事由") AdjournmentGround ground) {}
