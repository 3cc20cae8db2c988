package court.facts.quality;

import court.facts.Term;

/** On which ground a case is drawn for review. */
@Term("评查种类")
public enum DrawKind {
    @Term("重点评查")
    KEY,
    @Term("专项评查")
    SPECIAL,
    @Term("常规抽查")
    SAMPLE
}
