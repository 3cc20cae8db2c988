package court.facts.assignment;

import court.facts.Term;

/** The assignment may go on; what else it asks for. */
@Term("分案方式合规")
public record AssignmentLawful(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("登记台账") boolean ledger,
        @Term("通报") boolean bulletin) {}
