package court.facts;

/** How months are added: the civil corresponding day, or the criminal month end to month end. */
@Term("月份算法")
public enum MonthRule {
    @Term("民事算法")
    CIV,
    @Term("刑事算法")
    CRIM
}
