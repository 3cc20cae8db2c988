package court.facts.supervision;

import court.facts.Term;

/** The act is on the list; it leaves a trace. */
@Term("可以监督")
public record ActAllowed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("监督行为") SupervisionAct act) {}
