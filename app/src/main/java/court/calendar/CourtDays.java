package court.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that are counted, and how one is written. */
public final class CourtDays {
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CourtDays() {}

    public static boolean covers(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Reads {@code yyyy-mm-dd}; a day that does not exist is refused, not moved. */
    public static LocalDate parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new DateTimeException("不是日期 / not a day: " + text);
        }
        return LocalDate.parse(text);
    }

    /** Jackson's own reader also takes arrays, numbers and days with a time. */
    static final class Reader extends JsonDeserializer<LocalDate> {
        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            try {
                return parse(json.getText());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "yyyy-mm-dd");
            }
        }
    }

    /** Behind {@link CourtDay}; a missing day is another constraint's matter. */
    static final class InRange implements ConstraintValidator<CourtDay, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || covers(day);
        }
    }
}
