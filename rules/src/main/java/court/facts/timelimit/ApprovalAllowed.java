package court.facts.timelimit;

import court.facts.DutyRole;
import court.facts.Term;

/** The officer may decide; a late application is decided and stays marked as late. */
@Term("有权决定")
public record ApprovalAllowed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("决定人") DutyRole decider,
        @Term("逾期申请") boolean late) {}
