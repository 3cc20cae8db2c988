package court.facts.performance;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure of one judge or court beside its guideline. */
@Term("指标数值")
public record MeasuredValue(
        @Term("指标") Indicator indicator,
        @Term("数值") double value,
        @Term("件数") int cases,
        @Term("统计日") LocalDate day,
        @Term("下限") @Nullable Double lower,
        @Term("上限") @Nullable Double upper,
        @Term("最少件数") int atLeast) {}
