package court.facts.timelimit;

import court.facts.Term;

/** What follows when a suspension has lost its reason or lasted its time. */
@Term("中止后步骤")
public enum SuspensionStep {
    @Term("恢复审理")
    RESUME,
    @Term("终结诉讼")
    END_CASE,
    @Term("可以缺席审理")
    TRY_IN_ABSENCE
}
