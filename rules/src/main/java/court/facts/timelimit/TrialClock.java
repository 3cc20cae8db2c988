package court.facts.timelimit;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question which trial limit governs a case; the law is that of the law day, as a rule the day of filing. */
@Term("审限问题")
public record TrialClock(
        @Term("案件类别") CaseClass caseClass,
        @Term("程序") Procedure procedure,
        @Term("适用法律日") LocalDate lawDay,
        @Term("涉外") boolean foreign,
        @Term("试点法院") boolean pilotCourt,
        @Term("在押") boolean detained,
        @Term("可能判处刑罚") @Nullable SentenceBand sentenceBand,
        @Term("撤销仲裁裁决") boolean award,
        @Term("公告期满后") boolean afterNotice,
        @Term("明显违法") boolean clearlyUnlawful,
        @Term("情况紧急") boolean urgent) {}
