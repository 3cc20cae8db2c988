package court.facts.quality;

import court.facts.Term;

/** Why a case was changed or remanded. */
@Term("改发原因")
public enum ChangeReason {
    @Term("新证据")
    NEW_EVIDENCE,
    @Term("法律修订")
    LAW_CHANGED,
    @Term("合理认识差异")
    REASONABLE_DIFFERENCE,
    @Term("当事人二审达成合意")
    PARTIES_AGREED,
    @Term("文书或计算瑕疵")
    CLERICAL,
    @Term("事实不清或证据不足")
    FACTS,
    @Term("适用法律错误")
    LAW,
    @Term("程序违法")
    PROCEDURE,
    @Term("重大实体错误")
    GRAVE
}
