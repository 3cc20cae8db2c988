package court.facts.sample;

import court.facts.Term;
import java.time.Period;

/** A sample finding. */
@Term("期限")
public record Limit(@Term("规则") String rule, @Term("期间") Period period) {}
