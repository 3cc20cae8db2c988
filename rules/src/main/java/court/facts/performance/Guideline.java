package court.facts.performance;

import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** The interval of a measure; an end that is absent is open. Below the least number counts are shown, no rate. */
@Term("指引区间")
public record Guideline(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("指标") Indicator indicator,
        @Term("下限") @Nullable Double lower,
        @Term("上限") @Nullable Double upper,
        @Term("最少件数") int atLeast,
        @Term("示例数值") boolean sample) {}
