package court.facts.performance;

import court.facts.Term;

/** Where the measure lies, and nothing of how others do. */
@Term("位置认定")
public record PositionFound(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("指标") Indicator indicator,
        @Term("位置") Position position) {}
