package court.casefile.model;

/** How a case ends, as far as its way differs. */
public enum Outcome {
    NONE,
    JUDGMENT,
    MEDIATION,
    WITHDRAWAL,
    DEEMED_WITHDRAWAL,
    DISMISSAL,
    TRANSFER,
    TERMINATION,
    /** 维持 */
    UPHELD,
    /** 改判 */
    CHANGED,
    /** 发回重审 */
    REMANDED,
    /** 准许撤回上诉、按撤回上诉处理 */
    APPEAL_WITHDRAWN,
    /** 准许、确认、发出：the application succeeds */
    GRANTED,
    /** 驳回申请 */
    REJECTED,
    /** 债务人异议，终结督促程序 */
    OBJECTED,
    /** 执行完毕 */
    FULFILLED,
    /** 终结本次执行程序 */
    ROUND_ENDED,
    /** 终结执行 */
    ENFORCEMENT_ENDED,
    /** 不予执行 */
    NOT_ENFORCED,
    /** 销案 */
    STRUCK;

    /** Whether an appeal lies against it: judgments and dismissals, never mediation or withdrawal. */
    public boolean appealable() {
        return this == JUDGMENT || this == DISMISSAL;
    }
}
