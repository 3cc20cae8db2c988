package court.facts.accountability;

import court.facts.DutyRole;
import court.facts.Term;

/** What is owed about the records of interference. */
@Term("干预记录职责")
public record InterferenceDuty(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("义务人") DutyRole role,
        @Term("事项") String duty) {}
