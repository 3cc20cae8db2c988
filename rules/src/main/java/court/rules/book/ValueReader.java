package court.rules.book;

import court.facts.LegalPeriod;
import court.rules.book.Datum.Kind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes one component's value: numbers, words, dates, values by name, records within records, lists. */
final class ValueReader {
    private static final Map<Class<?>, Function<String, Object>> NUMBERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            double.class, Double::valueOf,
            Double.class, Double::valueOf,
            BigDecimal.class, BigDecimal::new);
    private static final Map<Class<?>, Object> EMPTY = Map.of(
            boolean.class,
            false,
            int.class,
            0,
            long.class,
            0L,
            double.class,
            0.0,
            List.class,
            List.of(),
            Set.class,
            Set.of());
    private final FactReader records;
    private final boolean terms;

    ValueReader(FactReader records, boolean terms) {
        this.records = records;
        this.terms = terms;
    }

    static Optional<Object> empty(Class<?> type) {
        return Optional.ofNullable(EMPTY.get(type));
    }

    Object value(RecordComponent component, Datum datum) {
        return value(component.getGenericType(), datum);
    }

    private Object value(Type type, Datum datum) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return collection(raw, generic.getActualTypeArguments()[0], datum);
        }
        Class<?> raw = (Class<?>) type;
        Optional<Method> parser = parser(raw);
        if (raw.isRecord() && (parser.isEmpty() || datum instanceof Datum.Table)) {
            return records.record(raw, datum);
        }
        if (!(datum instanceof Datum.Scalar scalar) || datum.isNull()) {
            throw wrong(datum, raw);
        }
        return scalar(raw, scalar, parser);
    }

    private Object collection(Class<?> raw, Type element, Datum datum) {
        if (!(datum instanceof Datum.Row row) || !Collection.class.isAssignableFrom(raw)) {
            throw wrong(datum, raw);
        }
        List<Object> items = new ArrayList<>();
        row.items().forEach(item -> items.add(value(element, item)));
        return raw == Set.class
                ? java.util.Collections.unmodifiableSet(new LinkedHashSet<>(items))
                : List.copyOf(items);
    }

    private Object scalar(Class<?> raw, Datum.Scalar scalar, Optional<Method> parser) {
        if (raw == String.class) {
            need(scalar, raw, Kind.TEXT);
            return scalar.text();
        } else if (raw == boolean.class || raw == Boolean.class) {
            need(scalar, raw, Kind.BOOLEAN);
            if (!Set.of("true", "false").contains(scalar.text())) {
                throw wrong(scalar, raw);
            }
            return Boolean.valueOf(scalar.text());
        } else if (NUMBERS.containsKey(raw)) {
            need(scalar, raw, Kind.NUMBER);
            return number(raw, scalar);
        }
        need(scalar, raw, Kind.TEXT);
        return raw.isEnum() ? constant(raw, scalar) : parsed(raw, scalar, parser);
    }

    private static Object number(Class<?> raw, Datum.Scalar scalar) {
        try {
            return NUMBERS.getOrDefault(raw, BigDecimal::new).apply(scalar.text());
        } catch (NumberFormatException e) {
            throw wrong(scalar, raw);
        }
    }

    private Object constant(Class<?> raw, Datum.Scalar scalar) {
        return Arrays.stream(raw.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(scalar.text())
                        || (terms && Words.of((Enum<?>) c).equals(scalar.text())))
                .findFirst()
                .orElseThrow(() -> new DatumException(
                        scalar.place(),
                        "rulebase.fact-unknown-value",
                        scalar.text(),
                        raw.getSimpleName(),
                        Arrays.toString(raw.getEnumConstants()),
                        Words.of(raw, raw.getSimpleName()),
                        Arrays.stream(raw.getEnumConstants())
                                .map(constant -> Words.of((Enum<?>) constant))
                                .toList()));
    }

    private static Object parsed(Class<?> raw, Datum.Scalar scalar, Optional<Method> parser) {
        try {
            return parser.orElseThrow(() -> wrong(scalar, raw)).invoke(null, scalar.text());
        } catch (InvocationTargetException e) {
            throw wrong(scalar, raw);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Dates, periods and value records read themselves from text. */
    static Optional<Method> parser(Class<?> raw) {
        return Arrays.stream(raw.getMethods())
                .filter(m -> m.getName().equals("parse") && Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getParameterCount() == 1 && m.getParameterTypes()[0].isAssignableFrom(String.class))
                .filter(m -> raw.isAssignableFrom(m.getReturnType()))
                .findFirst();
    }

    private static void need(Datum.Scalar scalar, Class<?> raw, Kind kind) {
        if (scalar.kind() != kind && scalar.kind() != Kind.PLAIN) {
            throw wrong(scalar, raw);
        }
    }

    private static DatumException wrong(Datum datum, Class<?> raw) {
        return new DatumException(datum.place(), "rulebase.fact-wrong-type", raw.getSimpleName(), kind(raw));
    }

    /** What is wanted, as people call it. */
    private static String kind(Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            return "true / false";
        } else if (NUMBERS.containsKey(raw)) {
            return "123";
        } else if (raw == LocalDate.class) {
            return "2026-01-31";
        } else if (raw == Period.class || raw == LegalPeriod.class) {
            return "P6M, P1M15D, P30D";
        }
        return raw == String.class ? "“”" : Words.of(raw, raw.getSimpleName());
    }
}
