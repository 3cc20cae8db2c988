package court.facts.performance;

import court.facts.Term;

/** Where a measure lies; there is no better or worse inside. */
@Term("区间位置")
public enum Position {
    @Term("区间内")
    INSIDE,
    @Term("低于区间")
    BELOW,
    @Term("高于区间")
    ABOVE,
    @Term("件数过少只示数量")
    COUNTS_ONLY
}
