package court.facts.assignment;

import court.facts.Term;

/** How an assignment departs from the draw. */
@Term("例外方式")
public enum Departure {
    @Term("指定分案")
    NAMED,
    @Term("变更承办法官")
    REPLACED,
    @Term("退回重新分案")
    RETURNED
}
