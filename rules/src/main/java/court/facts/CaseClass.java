package court.facts;

/** The six kinds of cases, by the law that governs their limits. */
@Term("案件类别")
public enum CaseClass {
    @Term("民事")
    CIVIL,
    @Term("刑事")
    CRIMINAL,
    @Term("行政")
    ADMINISTRATIVE,
    @Term("国家赔偿")
    COMPENSATION,
    @Term("执行")
    ENFORCEMENT,
    @Term("海事")
    MARITIME
}
