package court.facts.timelimit;

import court.facts.DutyRole;
import court.facts.Term;

/** The officer may not decide, and why. */
@Term("无权决定")
public record ApprovalRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("决定人") DutyRole decider,
        @Term("理由") String reason) {}
