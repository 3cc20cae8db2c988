package court.facts.assignment;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a case is about to be assigned. */
@Term("分案方式")
public record AssignmentManner(
        @Term("随机") boolean random,
        @Term("说明理由") boolean reasonGiven,
        @Term("有权人批准") boolean approved,
        @Term("分案日") LocalDate day,
        @Term("法院") @Nullable String court) {}
