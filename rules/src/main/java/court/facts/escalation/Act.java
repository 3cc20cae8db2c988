package court.facts.escalation;

import court.facts.Term;

/** What a duty asks for: to know, to do, or a mark on the case. */
@Term("处置")
public enum Act {
    @Term("通知")
    NOTICE,
    @Term("任务")
    TASK,
    @Term("标记")
    MARK
}
