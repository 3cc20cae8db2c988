package court.facts.workload;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question how pages make a standard case in a court on a day. */
@Term("标准案件问题")
public record WeightQuestion(
        @Term("法院") @Nullable String court,
        @Term("标准案件类别") StandardKind kind,
        @Term("日期") LocalDate day) {}
