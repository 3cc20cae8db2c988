package court.calendar;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day that a caller sends: {@code yyyy-mm-dd} and nothing else, existing, within the years that are counted. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonDeserialize(using = CourtDays.Reader.class)
@Constraint(validatedBy = CourtDays.InRange.class)
public @interface CourtDay {
    String message() default "{error.calendar.day-out-of-range}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
