package court.timelimit.db;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A row of {@code timelimit_clock}. */
@NamedInterface("rows")
public record ClockRow(
        UUID id,
        CaseId caseId,
        CourtId courtId,
        String clock,
        String kind,
        String title,
        UUID startDeed,
        @Nullable UUID partyId,
        String rule,
        String basis,
        UUID releaseId,
        String duty,
        LocalDate countFrom,
        @Nullable String period,
        String monthRule,
        boolean roll,
        String direction,
        String status,
        @Nullable LocalDate rawDue,
        @Nullable LocalDate due,
        String light,
        @Nullable Integer limitDays,
        @Nullable Integer usedDays,
        @Nullable Integer leftDays,
        @Nullable Integer deductedDays,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate decideBy,
        boolean provisional,
        @Nullable LocalDate endedOn,
        @Nullable UUID endedBy,
        @Nullable Integer daysLate,
        LocalDate evaluatedOn,
        @Nullable LocalDate nextChange,
        JsonNode facts,
        int version) {
    public boolean open() {
        return !Set.of("ENDED", "LAPSED", "NO_LIMIT").contains(status);
    }

    /** With the title that its reader sees. */
    public ClockRow titled(String shown) {
        return new ClockRow(
                id,
                caseId,
                courtId,
                clock,
                kind,
                shown,
                startDeed,
                partyId,
                rule,
                basis,
                releaseId,
                duty,
                countFrom,
                period,
                monthRule,
                roll,
                direction,
                status,
                rawDue,
                due,
                light,
                limitDays,
                usedDays,
                leftDays,
                deductedDays,
                applyBy,
                decideBy,
                provisional,
                endedOn,
                endedBy,
                daysLate,
                evaluatedOn,
                nextChange,
                facts,
                version);
    }
}
