package court.facts.triage;

import court.facts.Term;

/** The amounts, in yuan, that a province's average wage draws between the procedures; a sample says that it is one. */
@Term("工资标准线")
public record WageLine(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("小额强制适用线") int smallClaimsLine,
        @Term("小额约定适用线") int agreementLine,
        @Term("简易应当适用线") int simplifiedLine,
        @Term("示例数值") boolean sampleLine) {}
