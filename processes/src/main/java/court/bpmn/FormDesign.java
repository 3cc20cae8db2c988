package court.bpmn;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form that a designer has changed can be shown, checked and performed. What a form asks for by itself is read by the
 * application: such a field stays, with its type and its values; labels, helps, order and further fields are the designer's.
 */
public final class FormDesign {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_FIELDS = 60;
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern FILE = Pattern.compile("[a-z-]{1,40}\\.[a-z-]{1,60}");
    private static final Set<String> READ_BY_DEEDS = Set.of("effectiveDay", "party", "recipients");

    private final Form form;
    private final Form shipped;
    private final String text;
    private final List<ModelProblem> problems = new ArrayList<>();

    private FormDesign(Form form, Form shipped, String text) {
        this.form = form;
        this.shipped = shipped;
        this.text = text;
    }

    /** Never throws; {@code key} says which form it is to be, {@code shipped} are the forms that the application performs. */
    public static List<ModelProblem> check(String key, byte[] bytes, List<Form> shipped) {
        Optional<Form> own =
                shipped.stream().filter(form -> form.key().equals(key)).findFirst();
        if (!FILE.matcher(key).matches() || own.isEmpty()) {
            return List.of(problem("", 1, "process.form-unknown", key));
        }
        if (bytes.length > MOST_BYTES) {
            return List.of(problem("", 1, "process.too-large"));
        }
        try {
            Form form = read(bytes);
            FormDesign design = new FormDesign(form, own.get(), new String(bytes, StandardCharsets.UTF_8));
            return design.check();
        } catch (RuntimeException unreadable) {
            return List.of(problem("", Yaml.lineOf(unreadable), "process.form-unreadable"));
        }
    }

    /** A form that has passed the check. */
    public static Form read(byte[] bytes) {
        return Yaml.read(bytes, new TypeReference<Form>() {});
    }

    /** A form that passes the check, as it is kept in a file. */
    public static String text(Form form) {
        return Yaml.write(form);
    }

    private List<ModelProblem> check() {
        demand(shipped.key().equals(form.key()), "", "process.form-key", shipped.key());
        demand(shipped.deeds().equals(form.deeds()), "", "process.form-deeds", String.join(", ", shipped.deeds()));
        demand(form.fields().size() <= MOST_FIELDS, "", "process.form-too-many", Integer.toString(MOST_FIELDS));
        spoken("", form.title());
        if (form.intro() != null) {
            spoken("", form.intro());
        }
        Set<String> before = new HashSet<>();
        for (FormField field : form.fields()) {
            if (field.key() == null
                    || field.type() == null
                    || !KEY.matcher(field.key()).matches()) {
                demand(false, String.valueOf(field.key()), "process.form-field-key", String.valueOf(field.key()));
                continue;
            }
            demand(before.add(field.key()), field.key(), "process.form-field-twice", field.key());
            FieldDesign.check(form, field, (code, args) -> demand(false, field.key(), code, args));
            spoken(field.key(), field.label());
            shipped.field(field.key()).ifPresentOrElse(own -> kept(own, field), () -> added(field));
        }
        shipped.fields().stream()
                .map(FormField::key)
                .filter(own -> !before.contains(own))
                .forEach(own -> demand(false, own, "process.form-field-missing", own));
        return List.copyOf(problems);
    }

    private void kept(FormField own, FormField field) {
        boolean same = own.type() == field.type()
                && values(own).equals(values(field))
                && Objects.equals(own.visibleWhen(), field.visibleWhen())
                && (!own.required() || field.required());
        demand(same, field.key(), "process.form-field-changed", field.key());
    }

    private static List<String> values(FormField field) {
        return field.options().stream().map(FormField.Option::value).toList();
    }

    private void added(FormField field) {
        demand(!READ_BY_DEEDS.contains(field.key()), field.key(), "process.form-field-reserved", field.key());
    }

    private void spoken(String field, @Nullable Term words) {
        boolean both = words != null && FieldDesign.isText(words.zh()) && FieldDesign.isText(words.en());
        demand(both, field, "process.form-words");
    }

    private void demand(boolean holds, String field, String code, String... args) {
        if (!holds) {
            problems.add(problem(field, lineOf(field), code, args));
        }
    }

    private int lineOf(String field) {
        Pattern key = Pattern.compile("\"?key\"?\\s*:\\s*\"?" + Pattern.quote(field) + "\"?\\s*(,.*)?");
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (!field.isEmpty()
                    && key.matcher(lines.get(line).strip().replaceFirst("^-\\s*", ""))
                            .matches()) {
                return line + 1;
            }
        }
        return 1;
    }

    private static ModelProblem problem(String field, int line, String code, String... args) {
        return new ModelProblem(field, line, Severity.ERROR, code, List.of(args));
    }
}
