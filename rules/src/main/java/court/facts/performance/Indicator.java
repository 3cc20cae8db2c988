package court.facts.performance;

import court.facts.Term;

/** Measures that have a guideline. */
@Term("指标")
public enum Indicator {
    @Term("结案率")
    CLOSING_RATE,
    @Term("结收比")
    CLEARANCE,
    @Term("处置时间")
    DISPOSITION_TIME,
    @Term("审限内结案率")
    WITHIN_LIMIT,
    @Term("正常审限内结案率")
    WITHIN_PLAIN_LIMIT,
    @Term("平均结案时间")
    AVERAGE_DAYS,
    @Term("超十二个月未结案件比")
    OVER_TWELVE_MONTHS,
    @Term("上诉率")
    APPEAL_RATE,
    @Term("服判息诉率")
    ACCEPTANCE_RATE,
    @Term("调撤率")
    SETTLEMENT_RATE,
    @Term("文书上网率")
    PUBLISHED,
    @Term("庭审直播率")
    BROADCAST,
    @Term("一审改判发回率")
    CHANGED_OF_FIRST,
    @Term("二审改判发回率")
    CHANGED_OF_SECOND,
    @Term("二审改判发回重审比")
    CHANGED_TO_REMANDED,
    @Term("案件比")
    DOCKETS_PER_DISPUTE,
    @Term("均衡结案度")
    BALANCE,
    @Term("实际执行率")
    ENFORCED,
    @Term("执行到位率")
    MONEY_RECOVERED,
    @Term("执行完毕率")
    FULLY_PERFORMED,
    @Term("终本率")
    ROUND_ENDED,
    @Term("简易程序适用率")
    SIMPLIFIED_RATE,
    @Term("电子送达率")
    E_SERVICE,
    @Term("当庭裁判率")
    DECIDED_IN_COURT,
    @Term("归档率")
    ARCHIVED,
    @Term("采纳率")
    ADOPTED,
    @Term("正确率")
    CORRECT
}
