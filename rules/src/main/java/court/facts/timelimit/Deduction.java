package court.facts.timelimit;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One period that somebody wants left out of the limit, as it was entered. */
@Term("扣除审限问题")
public record Deduction(
        @Term("扣除事由") DeductionGround ground,
        @Term("案件类别") CaseClass caseClass,
        @Term("程序") Procedure procedure,
        @Term("适用法律日") LocalDate lawDay,
        @Term("开始日") @Nullable LocalDate startDay,
        @Term("结束日") @Nullable LocalDate endDay,
        @Term("登记日") @Nullable LocalDate enteredDay,
        @Term("登记迟延工作日") int workingDaysToEntry,
        @Term("有文书依据") boolean documentPresent,
        @Term("双方同意") boolean bothPartiesAgree,
        @Term("委托外部机构") boolean outsideBody,
        @Term("精神病鉴定") boolean psychiatric,
        @Term("违法所得没收") boolean confiscation,
        @Term("法院") @Nullable String court) {}
