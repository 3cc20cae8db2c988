package court.facts.triage;

import court.facts.Term;

/** The conversion is not lawful, and by which article. */
@Term("不准转换")
public record ConversionRefused(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("条文") String article,
        @Term("理由") String reason) {}
