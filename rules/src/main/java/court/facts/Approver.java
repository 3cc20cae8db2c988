package court.facts;

/** Who may grant an extension. */
@Term("批准人")
public enum Approver {
    @Term("本院院长")
    PRESIDENT,
    @Term("上级人民法院")
    UPPER_COURT,
    @Term("上一级人民法院")
    NEXT_HIGHER_COURT,
    @Term("高级人民法院")
    HIGH_COURT,
    @Term("最高人民法院")
    SPC,
    @Term("参照刑诉解释第210条")
    AS_ART_210
}
