package court.facts.workload;

import court.facts.Term;

/** The two standards, kept apart. */
@Term("标准案件类别")
public enum StandardKind {
    @Term("审判")
    TRIAL,
    @Term("执行")
    ENFORCEMENT
}
