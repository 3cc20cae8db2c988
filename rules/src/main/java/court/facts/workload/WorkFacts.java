package court.facts.workload;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.Term;

/** What the factor model looks at in a case. */
@Term("工作量因素")
public record WorkFacts(
        @Term("案件类别") CaseClass caseClass,
        @Term("程序") Procedure procedure,
        @Term("当事人数") int parties,
        @Term("开庭次数") int hearings,
        @Term("涉外") boolean foreign,
        @Term("须鉴定评估") boolean appraisal,
        @Term("提出反诉") boolean counterclaim) {}
