package court.facts.timelimit;

import court.facts.Term;

/** Why the trial or the enforcement of a case may stand still. */
@Term("中止事由")
public enum SuspensionReason {
    @Term("死亡待继承人")
    DEATH,
    @Term("丧失行为能力待代理人")
    INCAPACITY,
    @Term("组织终止待承受人")
    ENTITY_ENDED,
    @Term("不可抗力")
    FORCE_MAJEURE,
    @Term("以另案结果为依据")
    DEPENDS_ON_CASE,
    @Term("法律适用待解释")
    LAW_REFERRED,
    @Term("被告人患严重疾病")
    DEFENDANT_ILL,
    @Term("被告人脱逃")
    ESCAPED,
    @Term("自诉人患严重疾病")
    PROSECUTOR_ILL,
    @Term("申请执行人同意延期")
    CREDITOR_DEFERS,
    @Term("案外人异议确有理由")
    OUTSIDER_OBJECTS,
    @Term("其他")
    OTHER
}
