package court.facts.timelimit;

import court.facts.Term;

/** The event does not exist in this class of cases. */
@Term("不重计审限")
public record RestartRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("重计事由") RestartEvent event,
        @Term("理由") String reason) {}
