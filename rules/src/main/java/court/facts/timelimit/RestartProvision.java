package court.facts.timelimit;

import court.facts.Term;

/** From when the limit counts. */
@Term("重计审限规定")
public record RestartProvision(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("重计事由") RestartEvent event,
        @Term("重计起点") RestartFrom countFrom) {}
