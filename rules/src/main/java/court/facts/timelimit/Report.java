package court.facts.timelimit;

import court.facts.Term;

/** Which way an application goes to the court that decides. */
@Term("报请方式")
public enum Report {
    @Term("层报")
    LAYERS,
    @Term("直接报请")
    DIRECT,
    @Term("直接报请并抄送中院")
    DIRECT_COPY_INTERMEDIATE,
    @Term("报高院备案")
    RECORD_HIGH_COURT
}
