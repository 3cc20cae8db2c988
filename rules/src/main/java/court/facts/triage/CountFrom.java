package court.facts.triage;

import court.facts.Term;

/** From which day the limit counts after a conversion. */
@Term("审限起算")
public enum CountFrom {
    @Term("自立案次日")
    FILING,
    @Term("自转换决定次日")
    DECISION
}
