package court.facts.escalation;

import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** How many days of lawful custody an accused has left in this instance. */
@Term("羁押状态")
public record CustodyStanding(
        @Term("剩余天数") int leftDays,
        @Term("已释放或变更措施") boolean ended,
        @Term("法院") @Nullable String court) {}
