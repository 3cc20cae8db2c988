package court.facts.workload;

import court.facts.Term;

/** What a factor stands for in the factor model. */
@Term("系数类别")
public enum FactorPart {
    @Term("程序系数")
    PROCEDURE,
    @Term("浮动系数")
    FLOATING
}
