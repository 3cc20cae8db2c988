package court.facts.timelimit;

import court.facts.Term;

/** A case to be looked into; it says nothing of a person. */
@Term("隐性超审限提示")
public record OverrunFlag(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("理由") String reason) {}
