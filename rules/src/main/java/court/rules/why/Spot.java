package court.rules.why;

import court.rules.book.FactWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One component of one fact of a question. */
record Spot(int fact, RecordComponent component) {

    static List<Spot> of(List<?> facts, Collection<?> changeable) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Object fact = facts.get(i);
            if (changeable.stream().anyMatch(each -> each == fact || each.equals(fact))) {
                for (RecordComponent component : fact.getClass().getRecordComponents()) {
                    spots.add(new Spot(i, component));
                }
            }
        }
        return spots;
    }

    @Nullable
    Object read(List<?> facts) {
        return FactWriter.read(facts.get(fact), component);
    }

    /** The question with another value here, all of its facts made anew; empty when the fact cannot be so. */
    Optional<List<Object>> with(List<?> facts, @Nullable Object value) {
        List<Object> changed = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Optional<Object> copy = copy(facts.get(i), i == fact ? component : null, value);
            if (copy.isEmpty()) {
                return Optional.empty();
            }
            changed.add(copy.get());
        }
        return Optional.of(changed);
    }

    private static Optional<Object> copy(Object record, @Nullable RecordComponent other, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = other != null && components[i].getName().equals(other.getName())
                    ? value
                    : FactWriter.read(record, components[i]);
        }
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            return Optional.empty(); // the fact itself refuses the value
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
