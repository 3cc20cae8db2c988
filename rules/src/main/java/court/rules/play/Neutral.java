package court.rules.play;

import court.rules.book.FactWriter;
import court.rules.book.Words;
import court.rules.play.ScenarioForm.FormEntry;
import court.rules.play.ScenarioForm.FormPart;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a real case as they may stand in an example: texts that nobody else has written, such as numbers and names, are
 * left out where they may be, and else become 甲, 乙, 丙, the same for the same.
 */
public final class Neutral {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private final BiPredicate<RecordComponent, String> known;
    private final Map<String, String> words = new HashMap<>();

    /** @param known whether a text is one of many cases and tells nothing of this one */
    public Neutral(BiPredicate<RecordComponent, String> known) {
        this.known = known;
    }

    public List<Object> facts(List<Object> facts) {
        return facts.stream().map(this::fact).toList();
    }

    private Object fact(Object fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i], FactWriter.read(fact, components[i]));
        }
        try {
            Constructor<?> constructor = fact.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("a fact takes no neutral words: " + fact.getClass(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(RecordComponent component, @Nullable Object value) {
        if (!(value instanceof String text) || known.test(component, text)) {
            return value;
        }
        return Words.isNullable(component) ? null : words.computeIfAbsent(text, key -> word(words.size()));
    }

    private static String word(int number) {
        String stem = String.valueOf(STEMS.charAt(number % STEMS.length()));
        return number < STEMS.length() ? stem : stem + number / STEMS.length();
    }

    /** Facts as they are given in a form: what is empty, no or zero is left out. */
    public static List<FormEntry> given(List<Object> facts) {
        return facts.stream().map(Neutral::entry).toList();
    }

    private static FormEntry entry(Object fact) {
        List<FormPart> parts = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = FactWriter.read(fact, component);
            if (value != null && !(component.getType().isPrimitive() && isEmpty(value))) {
                parts.add(new FormPart(component.getName(), FactWriter.text(value)));
            }
        }
        return new FormEntry(fact.getClass().getSimpleName(), parts);
    }

    private static boolean isEmpty(Object value) {
        return Boolean.FALSE.equals(value) || value instanceof Number number && number.doubleValue() == 0;
    }
}
