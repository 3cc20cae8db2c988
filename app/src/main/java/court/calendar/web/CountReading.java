package court.calendar.web;

import court.calendar.Count;
import court.calendar.CourtDays;
import court.facts.LegalPeriod;
import court.facts.MonthRule;
import court.kernel.FieldProblem;
import court.kernel.Refused;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is to be counted; every refusal names its field. */
final class CountReading {
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");

    private CountReading() {}

    static Count of(CountRequest request) {
        LegalPeriod period = period(request.period());
        boolean timed = request.trigger().indexOf('T') >= 0;
        LocalDateTime trigger = timed ? moment(request.trigger()) : day(request.trigger());
        if (!CourtDays.covers(trigger.toLocalDate())) {
            throw refused("trigger", "calendar.day-out-of-range");
        }
        if (period != null && period.hours() > 0 && !timed) {
            throw refused("trigger", "calendar.hours-need-time");
        }
        return new Count(
                trigger.toLocalDate(),
                trigger.toLocalTime(),
                period,
                request.direction(),
                request.monthRule() == null ? MonthRule.CIV : request.monthRule(),
                Boolean.TRUE.equals(request.roll()),
                !Boolean.FALSE.equals(request.fullHour()));
    }

    private static @Nullable LegalPeriod period(String text) {
        try {
            LegalPeriod period = LegalPeriod.orNone(text);
            if (period != null && period.equals(LegalPeriod.ofDays(0))) {
                throw refused("period", "calendar.empty-period");
            }
            return period;
        } catch (IllegalArgumentException e) {
            throw refused("period", "calendar.bad-period");
        }
    }

    private static LocalDateTime day(String text) {
        try {
            return CourtDays.parse(text).atStartOfDay();
        } catch (DateTimeException e) {
            throw refused("trigger", "calendar.bad-date");
        }
    }

    private static LocalDateTime moment(String text) {
        if (!MOMENT.matcher(text).matches()) {
            throw refused("trigger", "calendar.bad-moment");
        }
        try {
            return LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException e) {
            throw refused("trigger", "calendar.bad-moment");
        }
    }

    static Refused refused(String field, String code) {
        return Refused.fields("kernel.bad-fields", List.of(new FieldProblem(field, code, List.of())));
    }
}
