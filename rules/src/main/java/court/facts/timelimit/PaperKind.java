package court.facts.timelimit;

import court.facts.Term;

/** What kind of paper was pronounced or served. */
@Term("文书种类")
public enum PaperKind {
    @Term("判决书")
    JUDGMENT,
    @Term("裁定书")
    RULING,
    @Term("调解书")
    MEDIATION
}
