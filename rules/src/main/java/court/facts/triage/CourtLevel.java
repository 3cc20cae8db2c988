package court.facts.triage;

import court.facts.Term;

/** The level of a court. */
@Term("法院层级")
public enum CourtLevel {
    @Term("基层法院")
    BASIC,
    @Term("中级法院")
    INTERMEDIATE,
    @Term("高级法院")
    HIGH
}
