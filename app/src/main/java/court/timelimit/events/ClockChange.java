package court.timelimit.events;

import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clock shows another light or another state than before. */
public record ClockChange(
        CaseId caseId,
        CourtId courtId,
        UUID clockId,
        String clock,
        String kind,
        String title,
        String duty,
        String status,
        String light,
        @Nullable LocalDate due,
        int leftDays,
        LocalDate countFrom) {
    /** Whether a model has added this clock; the law knows nothing of it. */
    public boolean additional() {
        return "ADDITIONAL".equals(kind);
    }
}
