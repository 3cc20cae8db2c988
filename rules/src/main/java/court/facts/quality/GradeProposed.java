package court.facts.quality;

import court.facts.Term;

/** The grade that the court's rules give; the reviewers decide. */
@Term("建议等次")
public record GradeProposed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("等次") Grade grade) {}
