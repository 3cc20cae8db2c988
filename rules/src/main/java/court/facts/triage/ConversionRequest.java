package court.facts.triage;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.Term;
import java.time.LocalDate;

/** The question whether a case may change its procedure. */
@Term("程序转换问题")
public record ConversionRequest(
        @Term("案件类别") CaseClass caseClass,
        @Term("原程序") Procedure fromProcedure,
        @Term("新程序") Procedure toProcedure,
        @Term("申请日") LocalDate day,
        @Term("已经开庭") boolean hearingBegun,
        @Term("审限已届满") boolean limitRunOut,
        @Term("双方同意") boolean bothAgree) {}
