package court.rules.scan;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Type of an expression as far as rules need it: a class and, for a collection, the class of its elements. */
record Kind(Class<?> raw, @Nullable Class<?> element) {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            double.class, Double.class,
            short.class, Short.class,
            byte.class, Byte.class,
            float.class, Float.class,
            char.class, Character.class);
    static final Kind NULL = new Kind(Void.class, null);
    static final Kind BOOLEAN = of(Boolean.class);
    static final Kind TEXT = of(String.class);

    static Kind of(Class<?> raw) {
        return new Kind(BOXES.getOrDefault(raw, raw), null);
    }

    static Kind of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] args = generic.getActualTypeArguments();
            boolean elements = Collection.class.isAssignableFrom(raw) && args[0] instanceof Class<?>;
            return new Kind(raw, elements ? (Class<?>) args[0] : null);
        }
        return type instanceof Class<?> raw ? of(raw) : of(Object.class);
    }

    /** A component of a fact record. */
    Optional<Kind> component(String name) {
        if (!raw.isRecord() || !raw.getName().startsWith("court.facts.")) {
            return Optional.empty();
        }
        return Arrays.stream(raw.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .map(Kind::of)
                .findFirst();
    }

    boolean isNull() {
        return raw == Void.class;
    }

    boolean isBoolean() {
        return raw == Boolean.class;
    }

    boolean isNumber() {
        return raw == Integer.class
                || raw == Long.class
                || raw == Short.class
                || raw == Byte.class
                || raw == Double.class
                || raw == Float.class
                || raw == BigDecimal.class;
    }

    boolean isCollection() {
        return Collection.class.isAssignableFrom(raw);
    }

    boolean equalsWith(Kind other) {
        return isNull() || other.isNull() || raw == other.raw || (isNumber() && other.isNumber());
    }

    boolean ordersWith(Kind other) {
        return (isNumber() && other.isNumber()) || (raw == other.raw && Comparable.class.isAssignableFrom(raw));
    }

    String name() {
        return isNull() ? "null" : raw.getSimpleName();
    }
}
