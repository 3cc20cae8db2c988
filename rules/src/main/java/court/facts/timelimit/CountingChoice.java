package court.facts.timelimit;

import court.facts.Term;

/** How the court counts. */
@Term("计算选择")
public record CountingChoice(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("计算要点") CountingPoint point,
        @Term("计算方法") CountingWay way) {}
