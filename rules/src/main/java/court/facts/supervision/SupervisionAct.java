package court.facts.supervision;

import court.facts.Term;

/** What a leader wants to do about a case. */
@Term("监督行为")
public enum SupervisionAct {
    @Term("依权限调整分案")
    CHANGE_ASSIGNMENT,
    @Term("阅卷和查阅报告")
    READ_FILE,
    @Term("旁听庭审")
    ATTEND,
    @Term("要求按期报告进展和结果")
    ASK_PROGRESS,
    @Term("要求检索类案")
    ASK_SIMILAR_CASES,
    @Term("审批程序事项")
    APPROVE_PROCEDURE,
    @Term("书面提出再次评议")
    PROPOSE_REDELIBERATION,
    @Term("提交法官会议讨论")
    SEND_TO_MEETING,
    @Term("提交审判委员会讨论")
    SEND_TO_COMMITTEE,
    @Term("改变合议庭意见")
    CHANGE_OPINION,
    @Term("口头指示裁判结果")
    DIRECT_RESULT
}
