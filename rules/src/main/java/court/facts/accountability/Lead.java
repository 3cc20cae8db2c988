package court.facts.accountability;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lead as it came in or as the platform saw it; it names a case, nobody's guilt. */
@Term("责任线索")
public record Lead(
        @Term("线索种类") LeadKind kind,
        @Term("过错程度") Degree degree,
        @Term("裁判结果错误") boolean wrongResult,
        @Term("后果严重") boolean graveResult,
        @Term("有材料") boolean documented,
        @Term("改判原因") @Nullable ChangeCause changeCause,
        @Term("超期天数") int daysOverdue,
        @Term("已说明理由") boolean reasonGiven,
        @Term("线索日") LocalDate day,
        @Term("法院") @Nullable String court) {}
