package court.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a submission against its form: shape only, for what is lawful is for the rules to say. */
public final class FormCheck {

    private FormCheck() {}

    /** Nothing wrong: an empty list. */
    public static List<FieldError> validate(Form form, Map<String, ?> values) {
        List<FieldError> errors = new ArrayList<>();
        values.keySet().stream()
                .filter(key -> form.field(key).isEmpty())
                .map(key -> FieldError.of(key, "process.field-unknown"))
                .forEach(errors::add);
        form.fields().forEach(field -> check(field, values, errors));
        return List.copyOf(errors);
    }

    private static void check(FormField field, Map<String, ?> values, List<FieldError> errors) {
        Object value = values.get(field.key());
        boolean empty = empty(value);
        if (!field.visible(values)) {
            if (!empty) {
                errors.add(FieldError.of(field.key(), "process.field-not-visible"));
            }
        } else if (empty) {
            if (field.required()) {
                errors.add(FieldError.of(field.key(), "process.field-required"));
            }
        } else if (value != null) {
            FieldCheck.check(field, value).ifPresent(errors::add);
        }
    }

    private static boolean empty(@Nullable Object value) {
        return value == null
                || (value instanceof CharSequence text && text.toString().isBlank())
                || (value instanceof Collection<?> many && many.isEmpty());
    }
}
