package court.facts.accountability;

import court.facts.Term;

/** The lead does not yet carry what the article asks for. */
@Term("线索待补")
public record LeadIncomplete(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("缺少") String missing) {}
