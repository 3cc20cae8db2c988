package court.facts.sample;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sample case as filed. */
@Term("案件")
public record Claim(
        @Term("程序") Track track,
        @Term("立案日") LocalDate filed,
        @Term("案由") @Nullable String cause) {}
