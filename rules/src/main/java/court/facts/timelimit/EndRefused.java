package court.facts.timelimit;

import court.facts.Term;

/** The case does not end for this, and why. */
@Term("不予终结")
public record EndRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("终结事由") EndCause cause,
        @Term("理由") String reason) {}
