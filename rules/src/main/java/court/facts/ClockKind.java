package court.facts;

/** The trial limit itself, or one of the clocks of single steps. */
@Term("时钟种类")
public enum ClockKind {
    @Term("审限")
    TRIAL,
    @Term("程序期间")
    PROCEDURAL
}
