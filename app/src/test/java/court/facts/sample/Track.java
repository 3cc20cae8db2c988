package court.facts.sample;

import court.facts.Term;

/** Track of a sample case. */
public enum Track {
    @Term("普通")
    ORDINARY,
    @Term("简易")
    SIMPLE,
    @Term("未定")
    UNKNOWN
}
