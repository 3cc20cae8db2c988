package court.facts.timelimit;

import court.facts.Term;

/** The case ends. */
@Term("应予终结")
public record CaseEnds(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("终结事由") EndCause cause) {}
