package court.facts.escalation;

import court.facts.ClockKind;
import court.facts.DutyRole;
import court.facts.Light;
import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** What is known of a clock when its light is judged. */
@Term("时钟预警")
public record ClockLight(
        @Term("时钟种类") ClockKind kind,
        @Term("灯色") Light light,
        @Term("义务人") DutyRole holder,
        @Term("超期天数") int daysOverdue,
        @Term("自立案起月数") int pendingMonths,
        @Term("逾申请期未申请") boolean applicationMissing,
        @Term("申请延长逾期") boolean extensionAskedLate,
        @Term("决定延长逾期") boolean extensionDecidedLate,
        @Term("累计扣除天数") int deductedDays,
        @Term("扣除无进展天数") int openDeductionDays,
        @Term("届满后登记扣除") boolean enteredAfterExpiry,
        @Term("扣除重叠") boolean overlappingDeductions,
        @Term("法院") @Nullable String court) {}
