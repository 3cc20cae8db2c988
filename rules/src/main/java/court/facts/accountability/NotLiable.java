package court.facts.accountability;

import court.facts.Term;

/** The law says that this is no ground of liability. */
@Term("不得追责")
public record NotLiable(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("改判原因") ChangeCause cause) {}
