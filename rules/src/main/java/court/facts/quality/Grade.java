package court.facts.quality;

import court.facts.Term;

/** The four grades of a review. */
@Term("评查等次")
public enum Grade {
    @Term("优秀")
    EXCELLENT,
    @Term("合格")
    PASSED,
    @Term("瑕疵")
    FLAWED,
    @Term("不合格")
    FAILED
}
