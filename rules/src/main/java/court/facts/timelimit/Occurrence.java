package court.facts.timelimit;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One deed of a case, with the words of it that clocks depend on. */
@Term("事项")
public record Occurrence(
        @Term("编号") String id,
        @Term("事项种类") String kind,
        @Term("发生日") LocalDate day,
        @Term("当事人") @Nullable String party,
        @Term("开庭日") @Nullable LocalDate hearingDay,
        @Term("结果") @Nullable String outcome,
        @Term("文书种类") @Nullable PaperKind paper,
        @Term("当庭") boolean inCourt,
        @Term("境外") boolean abroad,
        @Term("属于上诉") boolean appeal,
        @Term("约定天数") int agreedDays,
        @Term("届满日") @Nullable LocalDate untilDay) {}
