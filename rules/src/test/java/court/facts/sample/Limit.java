package court.facts.sample;

import court.facts.Term;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A sample finding. */
@Term("期限")
public record Limit(
        @Term("规则") String rule,
        @Term("期间") @Nullable Period period,
        @Term("说明") @Nullable String note) {}
