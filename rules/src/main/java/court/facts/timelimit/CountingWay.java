package court.facts.timelimit;

import court.facts.Term;

/** The ways in which an open point may be counted. */
@Term("计算方法")
public enum CountingWay {
    @Term("自起算日合并")
    FROM_TRIGGER,
    @Term("逐段接算")
    CHAINED,
    @Term("计入")
    COUNTED,
    @Term("不计入")
    EXCLUDED,
    @Term("顺延")
    ROLL,
    @Term("不顺延")
    NO_ROLL,
    @Term("最长期限届满")
    AT_MAX,
    @Term("基本期限届满")
    AT_BASE
}
