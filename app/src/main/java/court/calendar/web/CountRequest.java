package court.calendar.web;

import court.calendar.Direction;
import court.facts.MonthRule;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A period to be counted.
 *
 * @param trigger a day, or a local date-time for hours
 * @param monthRule the civil one when absent
 * @param roll no when absent
 * @param fullHour yes when absent
 */
record CountRequest(
        @NotNull @Schema(example = "2025-10-01T15:00") String trigger,

        @NotNull @Schema(example = "72H", description = "7WD 5D P2M 72H none")
        String period,

        @NotNull Direction direction,
        @Nullable MonthRule monthRule,
        @Nullable Boolean roll,
        @Nullable Boolean fullHour) {}
