package court.facts.timelimit;

import court.facts.DutyRole;
import court.facts.LegalPeriod;
import court.facts.MonthRule;
import court.facts.Rolling;
import court.facts.Term;
import java.time.LocalDate;

/** A clock that a deed starts: counted from its day, stopped by the first later deed of a listed kind. */
@Term("开始计时")
public record ClockStart(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("时钟") String clock,
        @Term("事项编号") String occurrence,
        @Term("起算日") LocalDate countFrom,
        @Term("期间") LegalPeriod period,
        @Term("方向") Direction direction,
        @Term("月份算法") MonthRule monthRule,
        @Term("节假日顺延") Rolling rolling,
        @Term("终止事项") String stoppedBy,
        @Term("义务人") DutyRole duty,
        @Term("按当事人") boolean perParty) {}
