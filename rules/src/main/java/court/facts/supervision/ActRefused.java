package court.facts.supervision;

import court.facts.Term;

/** The act is not on the list, and why. */
@Term("不得监督")
public record ActRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("监督行为") SupervisionAct act,
        @Term("理由") String reason) {}
