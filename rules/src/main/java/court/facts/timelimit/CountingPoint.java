package court.facts.timelimit;

import court.facts.Term;

/** Points of counting that the law leaves open. */
@Term("计算要点")
public enum CountingPoint {
    @Term("延长期间合并计算")
    EXTENSION_SUM,
    @Term("扣除截止日")
    DEDUCTION_END_DAY,
    @Term("审限节假日顺延")
    TRIAL_LIMIT_ROLL,
    @Term("刑事审限届满标准")
    CRIMINAL_MARK
}
