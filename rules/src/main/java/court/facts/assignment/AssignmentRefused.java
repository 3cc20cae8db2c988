package court.facts.assignment;

import court.facts.Term;

/** The assignment may not go on, and why. */
@Term("分案方式不合规")
public record AssignmentRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("理由") String reason) {}
