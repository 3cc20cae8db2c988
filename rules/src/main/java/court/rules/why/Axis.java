package court.rules.why;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Values that lie in a row, days or numbers, so that the nearest one which changes an answer can be searched for. */
final class Axis {
    private static final Map<Class<?>, Axis> KNOWN = Map.of(
            int.class, new Axis(value -> Math.toIntExact(value), false),
            Integer.class, new Axis(value -> Math.toIntExact(value), false),
            long.class, new Axis(Long::valueOf, false),
            Long.class, new Axis(Long::valueOf, false),
            BigDecimal.class, new Axis(BigDecimal::valueOf, false),
            LocalDate.class, new Axis(LocalDate::ofEpochDay, true));
    private static final int YEARS = 13;
    private static final int MOST = 24;
    private final LongFunction<Object> value;
    private final boolean day;

    private Axis(LongFunction<Object> value, boolean day) {
        this.value = value;
        this.day = day;
    }

    static Optional<Axis> of(RecordComponent component) {
        return Optional.ofNullable(KNOWN.get(component.getType()));
    }

    boolean isDay() {
        return day;
    }

    Object at(long position) {
        return value.apply(position);
    }

    long position(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** How many doublings of a step of one reach as far as it makes sense to look from here. */
    int reach(long from) {
        return day ? YEARS : Math.min(MOST, Math.max(6, 66 - Long.numberOfLeadingZeros(Math.abs(from) + 1)));
    }
}
