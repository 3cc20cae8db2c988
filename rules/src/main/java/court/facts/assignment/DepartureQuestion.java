package court.facts.assignment;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question whether a reason allows a departure from the draw. */
@Term("例外分案问题")
public record DepartureQuestion(
        @Term("法院") @Nullable String court,
        @Term("日期") LocalDate day,
        @Term("例外方式") Departure departure,
        @Term("例外事由") DepartureReason reason) {}
