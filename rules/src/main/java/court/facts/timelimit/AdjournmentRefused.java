package court.facts.timelimit;

import court.facts.Term;

/** The hearing may not be put off, and why. */
@Term("不准延期开庭")
public record AdjournmentRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("延期事由") AdjournmentGround ground,
        @Term("理由") String reason) {}
