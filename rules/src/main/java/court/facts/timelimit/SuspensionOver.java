package court.facts.timelimit;

import court.facts.Term;

/** The suspension has lasted long enough, and what follows. */
@Term("中止应结束")
public record SuspensionOver(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("中止事由") SuspensionReason reason,
        @Term("步骤") SuspensionStep step) {}
