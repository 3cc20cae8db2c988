package court.facts.casefile;

import court.facts.Term;

/** The law does not allow this manner of service here. */
@Term("不得如此送达")
public record ServiceBarred(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("理由") String reason) {}
