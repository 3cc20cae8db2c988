package court.facts.assignment;

import court.facts.Term;

/** The reason allows this departure; another person approves it and the ledger publishes it. */
@Term("允许例外分案")
public record DepartureAllowed(
        @Term("规则") String rule, @Term("标题") String title) {}
