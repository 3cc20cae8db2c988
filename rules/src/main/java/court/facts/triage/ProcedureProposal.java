package court.facts.triage;

import court.facts.Bench;
import court.facts.Procedure;
import court.facts.Term;

/** The procedure that the law gives a filing. */
@Term("程序建议")
public record ProcedureProposal(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("程序") Procedure procedure,
        @Term("适用强度") Bound bound,
        @Term("审判组织") Bench bench,
        @Term("理由") String reasons,
        @Term("依据示例数值") boolean sampleLine) {}
