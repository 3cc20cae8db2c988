package court.facts.hearing;

import court.facts.Term;

/**
 * Hours of a working day in which sittings are planned.
 *
 * @param begins as 09:00
 * @param ends as 12:00: a sitting is over by then
 */
@Term("开庭时段")
public record SessionHours(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("起") String begins,
        @Term("止") String ends) {}
