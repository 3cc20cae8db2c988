package court.facts.escalation;

import court.facts.DutyRole;
import court.facts.Term;

/** What an office is asked to do about a case; it says nothing of a person. */
@Term("督办事项")
public record Duty(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("对象") DutyRole role,
        @Term("处置") Act act,
        @Term("文本键") String textKey,
        @Term("须说明理由") boolean reasonRequired) {}
