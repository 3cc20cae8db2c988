package court.facts.accountability;

import court.facts.Term;

/** The lead is proposed for a decision by the body that may open an inquiry; it accuses nobody. */
@Term("建议核查")
public record MatterProposed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("条文") String article,
        @Term("送交") String body) {}
