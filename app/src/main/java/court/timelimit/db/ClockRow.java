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
    /** The kind of a clock that a model adds; the rules know the kinds of the law only. */
    public static final String ADDITIONAL = "ADDITIONAL";

    public boolean open() {
        return !Set.of("ENDED", "LAPSED", "NO_LIMIT").contains(status);
    }

    /** A clock that a model adds; the law knows nothing of it. */
    public boolean additional() {
        return ADDITIONAL.equals(kind);
    }

    /** With the title that its reader sees. */
    public ClockRow titled(String shown) {
        return titled(shown, basis);
    }

    /** With the title and the basis that its reader sees. */
    public ClockRow titled(String shown, String shownBasis) {
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
                shownBasis,
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

    /** As it was found on a day; what it is and since when it runs stays. */
    public ClockRow judged(
            UUID release,
            String nowStatus,
            LocalDate nowDue,
            String nowLight,
            int limit,
            int left,
            boolean isProvisional,
            @Nullable LocalDate end,
            @Nullable UUID by,
            LocalDate judgedOn,
            @Nullable LocalDate next) {
        return new ClockRow(
                id,
                caseId,
                courtId,
                clock,
                kind,
                title,
                startDeed,
                partyId,
                rule,
                basis,
                release,
                duty,
                countFrom,
                period,
                monthRule,
                roll,
                direction,
                nowStatus,
                nowDue,
                nowDue,
                nowLight,
                limit,
                limit - left,
                left,
                0,
                applyBy,
                decideBy,
                isProvisional,
                end,
                by,
                end == null ? null : Math.max(0, -left),
                judgedOn,
                next,
                facts,
                version);
    }
}
