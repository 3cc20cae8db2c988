package court.facts.escalation;

import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** How long a case has been pending, nothing deducted. */
@Term("长期未结案件")
public record PendingCase(
        @Term("自立案起月数") int pendingMonths,
        @Term("在押月数") int detainedMonths,
        @Term("法院") @Nullable String court) {}
