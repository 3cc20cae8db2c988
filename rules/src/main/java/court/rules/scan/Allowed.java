package court.rules.scan;

import court.rules.book.FactModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list itself: what may be imported and which methods may be called; whatever is not here is refused. */
final class Allowed {
    private static final Map<String, Class<?>> LIBRARY = List.<Class<?>>of(
                    LocalDate.class,
                    LocalDateTime.class,
                    LocalTime.class,
                    Period.class,
                    Duration.class,
                    DayOfWeek.class,
                    Month.class,
                    BigDecimal.class,
                    List.class,
                    Set.class)
            .stream()
            .collect(Collectors.toMap(Class::getName, Function.identity()));
    private static final Set<Class<?>> PARSED =
            Set.of(LocalDate.class, LocalDateTime.class, LocalTime.class, Period.class, Duration.class);

    private static final Map<Class<?>, Map<String, Class<?>>> METHODS = Map.of(
            LocalDate.class,
            Map.of(
                    "isBefore", Boolean.class,
                    "isAfter", Boolean.class,
                    "isEqual", Boolean.class,
                    "equals", Boolean.class,
                    "getYear", Integer.class,
                    "getMonthValue", Integer.class,
                    "getDayOfMonth", Integer.class),
            LocalDateTime.class,
            Map.of(
                    "isBefore", Boolean.class,
                    "isAfter", Boolean.class,
                    "isEqual", Boolean.class,
                    "toLocalDate", LocalDate.class),
            Period.class,
            Map.of("isZero", Boolean.class, "isNegative", Boolean.class, "equals", Boolean.class),
            Duration.class,
            Map.of("isZero", Boolean.class, "isNegative", Boolean.class, "compareTo", Integer.class),
            BigDecimal.class,
            Map.of("compareTo", Integer.class, "signum", Integer.class),
            String.class,
            Map.of(
                    "equals", Boolean.class,
                    "startsWith", Boolean.class,
                    "endsWith", Boolean.class,
                    "contains", Boolean.class,
                    "isEmpty", Boolean.class,
                    "isBlank", Boolean.class,
                    "length", Integer.class));
    private static final Map<String, Class<?>> COLLECTION =
            Map.of("contains", Boolean.class, "isEmpty", Boolean.class, "size", Integer.class);
    private static final Map<String, Class<?>> ENUM = Map.of("name", String.class, "equals", Boolean.class);

    private Allowed() {}

    static Collection<Class<?>> library() {
        return LIBRARY.values();
    }

    static Map<Class<?>, Map<String, Class<?>>> methods() {
        return METHODS;
    }

    static Map<String, Class<?>> ofCollections() {
        return COLLECTION;
    }

    static Map<String, Class<?>> ofChoices() {
        return ENUM;
    }

    /** The class an import names, when rules of this capability may import it. */
    static Optional<Class<?>> importable(String name, String capability) {
        boolean ownFacts = name.matches("court\\.facts\\.(" + capability + "\\.)?[A-Z][A-Za-z0-9]*");
        return ownFacts ? FactModel.load(name) : Optional.ofNullable(LIBRARY.get(name));
    }

    /** Parsing of one written literal: dates and periods, and fact records that read themselves from text. */
    static boolean parses(Class<?> type, String method) {
        return parser(type, method).isPresent();
    }

    /** Whether a literal can be parsed; only listed methods are ever called. */
    static boolean reads(Class<?> type, String method, String text) {
        Method parser = parser(type, method).orElseThrow();
        try {
            parser.invoke(null, text);
            return true;
        } catch (InvocationTargetException e) {
            return false;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Method> parser(Class<?> type, String method) {
        boolean library = method.equals("parse") && PARSED.contains(type);
        boolean ours = type.isRecord() && Set.of("parse", "orNone").contains(method);
        if (!library && !ours) {
            return Optional.empty();
        }
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(method) && Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getParameterCount() == 1 && m.getParameterTypes()[0].isAssignableFrom(String.class))
                .filter(m -> m.getReturnType() == type)
                .findFirst();
    }

    /** Fact records made from numbers, such as {@code LegalPeriod.ofDays($fact.days())}. */
    static boolean makes(Class<?> type, String method, int arguments) {
        return type.isRecord()
                && method.matches("of[A-Z][A-Za-z]*")
                && Arrays.stream(type.getMethods())
                        .anyMatch(m -> m.getName().equals(method)
                                && Modifier.isStatic(m.getModifiers())
                                && m.getReturnType() == type
                                && m.getParameterCount() == arguments
                                && Arrays.stream(m.getParameterTypes()).allMatch(p -> p == int.class));
    }

    static boolean gathers(Class<?> type, String method) {
        return method.equals("of") && (type == List.class || type == Set.class);
    }

    /** What a listed method gives back. */
    static Optional<Kind> method(Kind scope, String name) {
        Map<String, Class<?>> known = scope.isCollection()
                ? COLLECTION
                : scope.raw().isEnum() ? ENUM : METHODS.getOrDefault(scope.raw(), Map.of());
        return Optional.ofNullable(known.get(name)).map(Kind::of);
    }
}
