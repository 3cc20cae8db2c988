package court.facts.timelimit;

import court.facts.Term;

/** The deed from which a trial limit is counted, or before which it ends. */
@Term("起算事由")
public enum Trigger {
    @Term("立案")
    FILING,
    @Term("受理")
    ACCEPTANCE,
    @Term("收到")
    RECEIPT,
    @Term("公告期满")
    NOTICE_EXPIRY,
    @Term("二审立案")
    SECOND_INSTANCE_FILING,
    @Term("再审立案")
    RETRIAL_FILING,
    @Term("作出再审决定")
    RETRIAL_DECISION,
    @Term("收到上诉状")
    RECEIPT_OF_APPEAL,
    @Term("收到抗诉书")
    RECEIPT_OF_PROTEST,
    @Term("作出决定")
    DECISION,
    @Term("选举日")
    ELECTION_DAY
}
