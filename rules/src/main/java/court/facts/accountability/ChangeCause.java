package court.facts.accountability;

import court.facts.Term;

/** Why a decision was changed later, where it is no ground of liability. */
@Term("改判原因")
public enum ChangeCause {
    @Term("法律理解认识分歧")
    READING_OF_LAW,
    @Term("事实判断有合理说明")
    READING_OF_FACTS,
    @Term("当事人放弃权利")
    PARTY_WAIVED,
    @Term("当事人过错或客观原因")
    PARTY_FAULT,
    @Term("出现新证据")
    NEW_EVIDENCE,
    @Term("法律修订或政策调整")
    LAW_CHANGED,
    @Term("所依据文书被撤销")
    BASIS_REVOKED,
    @Term("其他依法履职情形")
    OTHER_LAWFUL
}
