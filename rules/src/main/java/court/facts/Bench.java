package court.facts;

/** One judge or a panel. */
@Term("审判组织")
public enum Bench {
    @Term("独任")
    SOLE,
    @Term("合议庭")
    PANEL
}
