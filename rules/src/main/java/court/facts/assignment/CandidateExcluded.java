package court.facts.assignment;

import court.facts.Term;

/** A judge does not take part in the draw, and why. */
@Term("不参加抽取")
public record CandidateExcluded(
        @Term("规则") String rule, @Term("标题") String title) {}
