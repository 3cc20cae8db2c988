package court.bpmn;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a form and refuses one that could not be shown or checked. */
public final class FormReader {

    private FormReader() {}

    /** {@code path} is {@code <capability>/<name>.form.yaml}; the key inside must be {@code <capability>.<name>}. */
    public static Form read(String path, byte[] bytes) {
        Form form = Yaml.read(bytes, new TypeReference<Form>() {});
        String key = path.replace(".form.yaml", "").replace('/', '.');
        demand(form.key().equals(key), path, "its key is " + form.key());
        Set<String> before = new HashSet<>();
        for (FormField field : form.fields()) {
            demand(before.add(field.key()), path, "two fields " + field.key());
            checkField(path, form, field);
        }
        return form;
    }

    private static void checkField(String path, Form form, FormField field) {
        boolean choice = field.type() == FieldType.CHOICE || field.type() == FieldType.MULTICHOICE;
        demand(choice != field.options().isEmpty(), path, "options of " + field.key());
        if (field.pattern() != null) {
            Pattern.compile(field.pattern());
        }
        if (field.visibleWhen() != null) {
            String other = Visibility.parse(field.visibleWhen()).field();
            demand(form.field(other).isPresent(), path, field.key() + " depends on unknown " + other);
        }
    }

    private static void demand(boolean holds, String path, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(path + ": " + problem);
        }
    }
}
