package court.facts.timelimit;

import court.facts.Term;

/** What ends a case without a decision on its merits. */
@Term("终结事由")
public enum EndCause {
    @Term("原告死亡无人继续")
    CLAIMANT_WITHOUT_HEIRS,
    @Term("被告死亡无遗产无义务人")
    DEFENDANT_WITHOUT_ESTATE,
    @Term("离婚案件一方死亡")
    DIVORCE_PARTY_DIED,
    @Term("追索费用或解除收养案件一方死亡")
    SUPPORT_OR_ADOPTION_PARTY_DIED,
    @Term("承受人放弃诉讼")
    SUCCESSOR_WAIVES,
    @Term("中止九十日无人继续")
    NINETY_DAYS_WITHOUT_SUCCESSOR,
    @Term("被告人死亡")
    ACCUSED_DIED,
    @Term("申请人撤回执行申请")
    ENFORCEMENT_WITHDRAWN,
    @Term("执行依据被撤销")
    TITLE_REVOKED,
    @Term("被执行人无力偿还")
    DEBTOR_WITHOUT_MEANS
}
