package court.facts.workload;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question how many standard cases a year of a judge holds. */
@Term("基本工作量问题")
public record BasicQuestion(
        @Term("法院") @Nullable String court,
        @Term("职务") Post post,
        @Term("标准案件类别") StandardKind kind,
        @Term("日期") LocalDate day) {}
