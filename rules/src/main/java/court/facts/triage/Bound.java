package court.facts.triage;

import court.facts.Term;

/** How far the court is bound to a procedure. */
@Term("适用强度")
public enum Bound {
    @Term("应当适用")
    COMPULSORY,
    @Term("约定适用")
    BY_AGREEMENT,
    @Term("可以适用")
    ALLOWED
}
