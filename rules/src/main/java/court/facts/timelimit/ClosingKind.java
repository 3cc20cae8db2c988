package court.facts.timelimit;

import court.facts.Term;

/** By what kind of decision a case was closed. */
@Term("结案文书种类")
public enum ClosingKind {
    @Term("判决")
    JUDGMENT,
    @Term("裁定")
    RULING,
    @Term("调解")
    MEDIATION
}
