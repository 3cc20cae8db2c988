package court.facts.timelimit;

import court.facts.Term;

/** From when the limit counts after such an event. */
@Term("重计起点")
public enum RestartFrom {
    @Term("自该事项次日")
    EVENT,
    @Term("自原立案次日")
    FILING,
    @Term("自新案立案次日")
    NEW_FILING
}
