package court.facts.timelimit;

import court.facts.ClockKind;
import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** Where a clock stands on a day, as the calendar counted it. */
@Term("时钟状态")
public record ClockStanding(
        @Term("时钟种类") ClockKind kind,
        @Term("期限天数") int limitDays,
        @Term("剩余天数") int leftDays,
        @Term("停止计时") boolean stopped,
        @Term("法院") @Nullable String court) {}
