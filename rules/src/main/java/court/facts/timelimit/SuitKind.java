package court.facts.timelimit;

import court.facts.Term;

/** Suits with a filing period of their own. */
@Term("诉的种类")
public enum SuitKind {
    @Term("一般")
    GENERAL,
    @Term("第三人撤销之诉")
    THIRD_PARTY_REVOCATION,
    @Term("执行异议之诉")
    ENFORCEMENT_OBJECTION
}
