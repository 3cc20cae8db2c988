package court.facts.supervision;

import court.facts.Term;

/** The case is proposed for a mark; a person decides. */
@Term("建议标识")
public record MarkProposed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("类别") MarkKind kind,
        @Term("理由") String reason) {}
