package court.facts.supervision;

import court.facts.Term;

/** A marked case is tried by a panel. */
@Term("须组成合议庭")
public record PanelRequired(
        @Term("规则") String rule, @Term("标题") String title) {}
