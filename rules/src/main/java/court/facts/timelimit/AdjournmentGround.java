package court.facts.timelimit;

import court.facts.Term;

/** Why a hearing may be put off. */
@Term("延期开庭事由")
public enum AdjournmentGround {
    @Term("必须到庭者未到庭")
    PARTY_ABSENT,
    @Term("临时申请回避")
    RECUSAL,
    @Term("须调取新证据")
    NEW_EVIDENCE,
    @Term("其他")
    OTHER
}
