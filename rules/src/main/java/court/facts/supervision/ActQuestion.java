package court.facts.supervision;

import court.facts.DutyRole;
import court.facts.Term;
import java.time.LocalDate;

/** A leader's act about a case, before it is done. */
@Term("监督行为问题")
public record ActQuestion(
        @Term("监督行为") SupervisionAct act,
        @Term("已标识四类案件") boolean marked,
        @Term("书面并说明理由") boolean writtenReasons,
        @Term("有该程序事项权限") boolean competent,
        @Term("行为人") DutyRole actor,
        @Term("行为日") LocalDate day) {}
