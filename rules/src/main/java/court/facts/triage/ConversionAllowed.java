package court.facts.triage;

import court.facts.Bench;
import court.facts.Procedure;
import court.facts.Term;

/** The conversion is lawful, and from which day the limit counts. */
@Term("准予转换")
public record ConversionAllowed(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("新程序") Procedure toProcedure,
        @Term("审限起算") CountFrom countFrom,
        @Term("审判组织") Bench bench) {}
