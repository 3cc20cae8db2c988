package court.facts.enforcement;

import court.facts.Term;

/** Every condition is met. */
@Term("可以终本")
public record RoundMayEnd(
        @Term("规则") String rule, @Term("标题") String title) {}
