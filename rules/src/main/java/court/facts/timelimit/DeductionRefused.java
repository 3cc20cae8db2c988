package court.facts.timelimit;

import court.facts.Term;

/** No days may be left out, and why. */
@Term("不予扣除")
public record DeductionRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("扣除事由") DeductionGround ground,
        @Term("理由") String reason) {}
