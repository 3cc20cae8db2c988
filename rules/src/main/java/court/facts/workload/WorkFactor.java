package court.facts.workload;

import court.facts.Term;

/** A factor of the work that a case makes, in thousandths. */
@Term("工作量系数")
public record WorkFactor(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("系数类别") FactorPart part,
        @Term("千分数") int permille) {}
