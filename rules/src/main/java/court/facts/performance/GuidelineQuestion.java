package court.facts.performance;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question which interval a court keeps for a measure. */
@Term("指引问题")
public record GuidelineQuestion(
        @Term("指标") Indicator indicator,
        @Term("适用日") LocalDate day,
        @Term("法院") @Nullable String court) {}
