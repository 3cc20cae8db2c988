package court.facts.assignment;

import court.facts.Term;

/** How the gap to the target becomes a weight in the draw. */
@Term("分案抽取办法")
public record DrawPolicy(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("填平指数") int steepness,
        @Term("目标余量百分比") int stretch,
        @Term("陪审员年度上限") int assessorCap) {}
