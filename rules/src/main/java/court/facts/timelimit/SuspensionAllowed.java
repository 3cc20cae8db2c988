package court.facts.timelimit;

import court.facts.Term;

/** The case may stand still, and until when. */
@Term("准予中止")
public record SuspensionAllowed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("中止事由") SuspensionReason reason,
        @Term("恢复条件") String until) {}
