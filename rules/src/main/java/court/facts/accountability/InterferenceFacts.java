package court.facts.accountability;

import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** What is known of the records of interference of a judge or a court. */
@Term("干预记录情况")
public record InterferenceFacts(
        @Term("应记未记次数") int unrecorded,
        @Term("影响案件") boolean caseAffected,
        @Term("季度已届满") boolean quarterEnded,
        @Term("已报送") boolean reported,
        @Term("本季记录数") int records,
        @Term("法院") @Nullable String court) {}
