package court.facts.quality;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case that a higher court changed or remanded. */
@Term("改发案件")
public record ChangedCase(
        @Term("改发原因") ChangeReason reason,
        @Term("改发日") LocalDate day,
        @Term("法院") @Nullable String court) {}
