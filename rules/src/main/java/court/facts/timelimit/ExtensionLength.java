package court.facts.timelimit;

import court.facts.LegalPeriod;
import court.facts.Term;

/** The length that a court grants where the law names none; a step on the way to the provision, not an answer. */
@Term("未定长度的延长")
public record ExtensionLength(
        @Term("规则") String rule, @Term("延长期间") LegalPeriod period) {}
