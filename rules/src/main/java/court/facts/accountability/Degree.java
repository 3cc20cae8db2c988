package court.facts.accountability;

import court.facts.Term;

/** How the act is described in the lead; unknown until somebody competent has found it. */
@Term("过错程度")
public enum Degree {
    @Term("未查明")
    UNKNOWN,
    @Term("故意")
    WILFUL,
    @Term("重大过失")
    GROSS,
    @Term("一般过失")
    ORDINARY,
    @Term("无过错")
    NONE
}
