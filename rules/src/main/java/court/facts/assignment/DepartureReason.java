package court.facts.assignment;

import court.facts.Term;

/** Why an assignment departs from the draw. */
@Term("例外事由")
public enum DepartureReason {
    @Term("系列或关联案件")
    SERIES,
    @Term("特殊专业要求")
    SPECIALITY,
    @Term("须由原审判组织审理")
    SAME_PANEL,
    @Term("重大疑难复杂")
    MAJOR,
    @Term("回避")
    RECUSAL,
    @Term("伤病或长期休假")
    ILLNESS,
    @Term("调离岗位")
    TRANSFER,
    @Term("明显超负荷")
    OVERLOAD,
    @Term("案由或管辖归口有误")
    MISFILED,
    @Term("示范庭审或教学")
    DEMONSTRATION
}
