package court.facts.triage;

import court.facts.Term;
import java.math.BigDecimal;

/** The amounts drawn from the average wage of a province; a step on the way to the proposal, not an answer. */
@Term("工资标准线")
public record WageLine(
        @Term("规则") String rule,
        @Term("小额强制适用线") BigDecimal smallClaims,
        @Term("小额约定适用线") BigDecimal byAgreement,
        @Term("简易应当适用线") BigDecimal simplified,
        @Term("示例数值") boolean sample) {}
