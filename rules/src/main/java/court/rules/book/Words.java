package court.rules.book;

import court.facts.Term;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the court for types, components and values, and what may be left out. */
public final class Words {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(
            "court.facts.words",
            Locale.ENGLISH,
            Words.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    public static String of(AnnotatedElement element, String otherwise) {
        Term term = element.getAnnotation(Term.class);
        return term == null ? otherwise : term.value();
    }

    public static String of(Enum<?> value) {
        try {
            return of(value.getDeclaringClass().getField(value.name()), value.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The English word of a value; of one that has none, its name. */
    public static String english(Enum<?> value) {
        String key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return ENGLISH.containsKey(key)
                ? ENGLISH.getString(key)
                : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<RecordComponent> component(Class<?> type, String nameOrTerm, boolean terms) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c ->
                        c.getName().equals(nameOrTerm) || (terms && of(c, "").equals(nameOrTerm)))
                .findFirst();
    }

    /** Whether a component may not be left out: what is empty, no or zero may. */
    public static boolean isRequired(RecordComponent component) {
        return !isNullable(component) && ValueReader.empty(component.getType()).isEmpty();
    }

    public static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
