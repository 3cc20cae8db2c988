package court.facts.timelimit;

import court.facts.CaseClass;
import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A suspension that is asked for or in force: on which reason, on which paper, and whether the reason still stands. */
@Term("中止问题")
public record SuspensionQuestion(
        @Term("案件类别") CaseClass caseClass,
        @Term("中止事由") SuspensionReason reason,
        @Term("中止日") LocalDate day,
        @Term("有裁定") boolean rulingPresent,
        @Term("事由已消除") boolean reasonEnded,
        @Term("中止天数") int daysSuspended,
        @Term("中止满月数") int monthsSuspended,
        @Term("法院") @Nullable String court) {}
