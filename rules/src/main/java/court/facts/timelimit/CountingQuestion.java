package court.facts.timelimit;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question how a court counts where the law leaves room. */
@Term("计算问题")
public record CountingQuestion(
        @Term("计算要点") CountingPoint point,
        @Term("适用日") LocalDate day,
        @Term("法院") @Nullable String court) {}
