package court.facts.timelimit;

import court.facts.Term;

/** What kind of paper was pronounced or served. */
@Term("文书种类")
public enum PaperKind {
    @Term("判决书")
    JUDGMENT,
    /** A ruling that may be appealed, such as the dismissal of a suit. */
    @Term("可上诉的裁定书")
    RULING,
    @Term("不可上诉的裁定书")
    FINAL_RULING,
    @Term("调解书")
    MEDIATION
}
