package court.facts.casefile;

import court.facts.Term;

/** The court's rules ask for a review of the draft (阅核). */
@Term("须阅核")
public record ReviewAsked(
        @Term("规则") String rule, @Term("标题") String title) {}
