package court.facts.timelimit;

import court.facts.Term;

/** The case may not stand still, and why. */
@Term("不予中止")
public record SuspensionRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("中止事由") SuspensionReason reason,
        @Term("理由") String explanation) {}
