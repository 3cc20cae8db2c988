package court.facts.timelimit;

import court.facts.Procedure;
import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of the time of a case, looked at for time that was lost out of sight. */
@Term("隐性超审限问题")
public record OverrunQuestion(
        @Term("程序") Procedure procedure,
        @Term("扣除无进展天数") int openDeductionIdleDays,
        @Term("中止事由已消除未恢复") boolean suspensionOverdue,
        @Term("累计扣除天数") int deductedDays,
        @Term("已用总天数") int elapsedDays,
        @Term("届满后登记") boolean enteredAfterExpiry,
        @Term("登记迟延工作日") int workingDaysToEntry,
        @Term("扣除重叠") boolean overlappingDeductions,
        @Term("使用地方自定事由") boolean localGround,
        @Term("结案文书") @Nullable ClosingKind closedBy,
        @Term("报结日") @Nullable LocalDate closedDay,
        @Term("宣判日") @Nullable LocalDate pronouncedDay,
        @Term("最后送达日") @Nullable LocalDate lastServedDay,
        @Term("有宣判笔录") boolean pronouncementRecorded,
        @Term("撤诉后再立案天数") @Nullable Integer refiledAfterDays,
        @Term("公告送达") boolean noticeService,
        @Term("转换时剩余天数") @Nullable Integer leftAtConversion,
        @Term("补正通知次数") int defectNotices,
        @Term("法院") @Nullable String court) {}
