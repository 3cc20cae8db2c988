package court.facts.timelimit;

import court.facts.Term;

/** What may set a trial limit to its beginning. */
@Term("重计事由")
public enum RestartEvent {
    @Term("补充侦查后移送法院")
    INVESTIGATION_COMPLETED,
    @Term("改变管辖")
    JURISDICTION_CHANGED,
    @Term("发回重审")
    REMANDED,
    @Term("转换程序")
    CONVERTED
}
