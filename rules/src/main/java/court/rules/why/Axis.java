package court.rules.why;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that lie in a row, days or numbers, so that the nearest one which changes an answer can be searched for. */
final class Axis {
    /** What lies at a position; each step is the last of so many decimals. */
    private interface Steps {
        Object at(long position, int decimals);
    }

    private static final Steps DAYS = (position, decimals) -> LocalDate.ofEpochDay(position);
    private static final Steps INTS = (position, decimals) -> Math.toIntExact(position);
    private static final Steps LONGS = (position, decimals) -> position;
    private static final Steps EXACT = BigDecimal::valueOf;
    private static final Steps DOUBLES =
            (position, decimals) -> BigDecimal.valueOf(position, decimals).doubleValue();
    private static final Map<Class<?>, Steps> KNOWN = Map.of(
            int.class, INTS,
            Integer.class, INTS,
            long.class, LONGS,
            Long.class, LONGS,
            BigDecimal.class, EXACT,
            double.class, DOUBLES,
            Double.class, DOUBLES,
            LocalDate.class, DAYS);
    private static final int YEARS = 13;
    private static final int MOST = 24;
    private static final int CENTS = 2;
    private final Steps steps;
    private final int decimals;

    private Axis(Steps steps, int decimals) {
        this.steps = steps;
        this.decimals = decimals;
    }

    /** @param lines numbers that are told apart on it, with their neighbours */
    static Optional<Axis> of(RecordComponent component, Collection<BigDecimal> lines) {
        Steps steps = KNOWN.get(component.getType());
        return steps == null ? Optional.empty() : Optional.of(new Axis(steps, decimals(steps, lines)));
    }

    /** Money goes by whole yuan as long as no line asks for more; a share is told one decimal finer than its lines. */
    private static int decimals(Steps steps, Collection<BigDecimal> lines) {
        int finest = lines.stream()
                .mapToInt(line -> Math.max(0, line.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        if (steps == EXACT) {
            return finest == 0 ? 0 : Math.max(CENTS, finest);
        }
        return steps == DOUBLES ? Math.max(CENTS, finest + 1) : 0;
    }

    boolean isDay() {
        return steps == DAYS;
    }

    Object at(long position) {
        return steps.at(position, decimals);
    }

    long position(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        } else if (value instanceof BigDecimal exact) {
            return exact.movePointRight(decimals).longValue();
        } else if (value instanceof Double share && Double.isFinite(share)) {
            return BigDecimal.valueOf(share).movePointRight(decimals).longValue();
        }
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** How many doublings of a step of one reach as far as it makes sense to look from here. */
    int reach(long from) {
        return isDay() ? YEARS : Math.min(MOST, Math.max(6, 66 - Long.numberOfLeadingZeros(Math.abs(from) + 1)));
    }
}
