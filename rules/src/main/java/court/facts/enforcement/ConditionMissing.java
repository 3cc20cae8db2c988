package court.facts.enforcement;

import court.facts.Term;

/** One condition that is not met. */
@Term("条件未具备")
public record ConditionMissing(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("缺少") String missing) {}
