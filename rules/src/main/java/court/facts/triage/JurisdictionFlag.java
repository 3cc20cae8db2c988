package court.facts.triage;

import court.facts.Term;

/** The amount puts the case before a court of another level. */
@Term("级别管辖提示")
public record JurisdictionFlag(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("法院层级") CourtLevel level,
        @Term("理由") String reasons) {}
