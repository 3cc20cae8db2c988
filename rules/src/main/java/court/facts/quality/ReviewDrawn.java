package court.facts.quality;

import court.facts.Term;

/** The case is to be reviewed. */
@Term("列入评查")
public record ReviewDrawn(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("评查种类") DrawKind kind) {}
