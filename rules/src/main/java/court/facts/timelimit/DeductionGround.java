package court.facts.timelimit;

import court.facts.Term;

/** The grounds on which days may be left out of a trial limit. */
@Term("扣除事由")
public enum DeductionGround {
    @Term("公告")
    NOTICE,
    @Term("鉴定")
    APPRAISE,
    @Term("管辖异议")
    JURIS,
    @Term("审计评估清理")
    AUDIT,
    @Term("中止")
    SUSPEND,
    @Term("庭外和解")
    SETTLE,
    @Term("调解延长")
    MEDIATE_EXT,
    @Term("行政调解")
    MEDIATE_ADM,
    @Term("延期审理调取新证据")
    ADJ_EVID,
    @Term("另行委托辩护人")
    NEWCOUNSEL,
    @Term("检察院阅卷")
    READFILE,
    @Term("暂缓执行或执行和解")
    STAY,
    @Term("拍卖变卖")
    AUCTION,
    @Term("地方自定事由")
    LOCAL
}
