package court.rules.book;

import court.rules.book.Datum.Place;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes fact records of untyped values; strict about names and types. */
public final class FactReader {
    private final Map<String, Class<?>> types;
    private final boolean terms;

    /** @param terms whether the words of the court are known beside the names of the code */
    public FactReader(Map<String, Class<?>> types, boolean terms) {
        this.types = types;
        this.terms = terms;
    }

    public List<Object> facts(Datum datum) {
        List<Object> facts = new ArrayList<>();
        table(datum).entries().forEach((name, value) -> {
            Class<?> type = type(name, table(datum).keys().get(name));
            for (Datum item : value instanceof Datum.Row row ? row.items() : List.of(value)) {
                facts.add(record(type, item));
            }
        });
        return facts;
    }

    public Class<?> type(String name, @Nullable Place place) {
        return types.entrySet().stream()
                .filter(type -> type.getKey().equals(name)
                        || (terms && Words.of(type.getValue(), "").equals(name)))
                .<Class<?>>map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() ->
                        new DatumException(place(place), "rulebase.fact-unknown-type", name, types.keySet(), terms()));
    }

    private List<String> terms() {
        return types.entrySet().stream()
                .map(type -> Words.of(type.getValue(), type.getKey()))
                .toList();
    }

    private static Place place(@Nullable Place place) {
        return place == null ? new Place("$", 0, 0) : place;
    }

    /** The named components only, by component name. */
    public Map<String, @Nullable Object> components(Class<?> type, Datum.Table table) {
        Map<String, @Nullable Object> values = new HashMap<>();
        table.entries().forEach((name, value) -> {
            RecordComponent component = Words.component(type, name, terms)
                    .orElseThrow(() -> new DatumException(
                            child(place(table.keys().get(name)), name),
                            "rulebase.fact-unknown-component",
                            name,
                            type.getSimpleName(),
                            Words.of(type, type.getSimpleName())));
            values.put(
                    component.getName(), value.isNull() ? null : new ValueReader(this, terms).value(component, value));
        });
        return values;
    }

    /** One record of a type. */
    public Object record(Class<?> type, Datum datum) {
        Datum.Table table = table(datum);
        Map<String, @Nullable Object> given = components(type, table);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] args = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = given.get(components[i].getName());
            args[i] = value != null ? value : absent(type, components[i], table.place());
        }
        return make(type, args, table.place());
    }

    /** What was left out is empty, false or zero; a component that must be there is missed. */
    private static @Nullable Object absent(Class<?> type, RecordComponent component, Place place) {
        Optional<Object> empty = ValueReader.empty(component.getType());
        if (empty.isEmpty() && !Words.isNullable(component)) {
            throw new DatumException(
                    place,
                    "rulebase.fact-missing",
                    component.getName(),
                    type.getSimpleName(),
                    Words.of(component, component.getName()),
                    Words.of(type, type.getSimpleName()));
        }
        return empty.orElse(null);
    }

    private static Object make(Class<?> type, @Nullable Object[] args, Place place) {
        Class<?>[] shape = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(shape);
            return constructor.newInstance(args);
        } catch (InvocationTargetException e) {
            throw new DatumException(
                    place,
                    "rulebase.fact-invalid",
                    type.getSimpleName(),
                    String.valueOf(e.getTargetException().getMessage()),
                    Words.of(type, type.getSimpleName()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Datum.Table table(Datum datum) {
        if (datum instanceof Datum.Table table) {
            return table;
        }
        throw new DatumException(datum.place(), "rulebase.fact-wrong-type", "object", "{ … }");
    }

    private static Place child(Place place, String name) {
        return place.path().endsWith("." + name)
                ? place
                : new Place(place.path() + "." + name, place.line(), place.column());
    }
}
