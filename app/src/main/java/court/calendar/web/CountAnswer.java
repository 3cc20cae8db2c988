package court.calendar.web;

import court.calendar.Counted;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of a period: a day, a local date-time for hours, or null with a reason. */
record CountAnswer(
        @Nullable @Schema(example = "2025-10-04T16:00") String result,
        @Nullable LocalDate safeWorkday,
        @Nullable String reason,
        boolean provisional) {

    static CountAnswer of(Counted counted) {
        return new CountAnswer(text(counted), counted.safeWorkday(), counted.reason(), counted.provisional());
    }

    private static @Nullable String text(Counted counted) {
        LocalDate day = counted.day();
        if (day == null) {
            return null;
        }
        return counted.time() == null
                ? day.toString()
                : day.atTime(counted.time()).toString();
    }
}
