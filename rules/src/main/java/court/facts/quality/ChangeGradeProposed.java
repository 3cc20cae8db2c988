package court.facts.quality;

import court.facts.Term;

/** The grade that the panel is offered; it decides itself. */
@Term("建议改发评定")
public record ChangeGradeProposed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("改发评定") ChangeGrade grade) {}
