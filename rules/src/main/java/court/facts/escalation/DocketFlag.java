package court.facts.escalation;

import court.facts.Term;

/** The docket of a court passes a line; it ranks nobody. */
@Term("长期未结提示")
public record DocketFlag(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("文本键") String textKey) {}
