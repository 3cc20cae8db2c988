package court.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Whether one field of a designer's form can be shown and checked. */
final class FieldDesign {

    private static final int LONGEST_WORDS = 400;
    private static final int LONGEST_PATTERN = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_OPTIONS = 100;
    private static final Pattern MARKUP = Pattern.compile("[<>]|[$#]\\{|[\\p{Cc}&&[^\\n\\t\\r]]");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

    /** Groups that repeat, back references and looking around can take for ever on an innocent text. */
    private static final Pattern COSTLY = Pattern.compile("\\)[*+{]|\\(\\?|\\\\[1-9k]|[*+?}][*+?{]");

    private static final Pattern UNBOUNDED = Pattern.compile("(?<!\\\\)[*+]|\\{\\d+,\\}");
    private static final Set<FieldType> TEXTS = Set.of(FieldType.TEXT, FieldType.LONGTEXT);
    private static final Set<FieldType> NUMBERS = Set.of(FieldType.NUMBER, FieldType.MONEY);
    private static final Set<FieldType> CHOICES = Set.of(FieldType.CHOICE, FieldType.MULTICHOICE);

    /** Takes what is wrong with the field. */
    interface Complaint {
        void of(String code, String... args);
    }

    private FieldDesign() {}

    static void check(Form form, FormField field, Complaint wrong) {
        if (field.help() != null
                && !(isText(field.help().zh()) && isText(field.help().en()))) {
            wrong.of("process.form-words");
        }
        if (CHOICES.contains(field.type()) == field.options().isEmpty() || !lawful(field.options())) {
            wrong.of("process.form-options");
        }
        if (field.pattern() != null && (!TEXTS.contains(field.type()) || !harmless(field.pattern()))) {
            wrong.of("process.form-pattern", field.pattern());
        }
        if (!bounded(field)) {
            wrong.of("process.form-bounds");
        }
        if (field.visibleWhen() != null && !visible(form, field, field.visibleWhen())) {
            wrong.of("process.form-visible", field.visibleWhen());
        }
    }

    private static boolean lawful(List<FormField.Option> options) {
        Set<String> values = new HashSet<>();
        return options.size() <= MOST_OPTIONS
                && options.stream()
                        .allMatch(option -> option.value() != null
                                && VALUE.matcher(option.value()).matches()
                                && values.add(option.value())
                                && option.label() != null
                                && isText(option.label().zh())
                                && isText(option.label().en()));
    }

    private static boolean harmless(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException unreadable) {
            return false;
        }
        return pattern.length() <= LONGEST_PATTERN
                && !COSTLY.matcher(pattern).find()
                && UNBOUNDED.matcher(pattern).results().count() <= 2;
    }

    private static boolean bounded(FormField field) {
        boolean numbers = field.min() == null && field.max() == null
                || NUMBERS.contains(field.type())
                        && (field.min() == null
                                || field.max() == null
                                || field.min().compareTo(field.max()) <= 0);
        Integer longest = field.maxLength();
        return numbers && (longest == null || TEXTS.contains(field.type()) && longest >= 1 && longest <= LONGEST_TEXT);
    }

    private static boolean visible(Form form, FormField field, String condition) {
        try {
            Visibility when = Visibility.parse(condition);
            return !when.field().equals(field.key())
                    && form.field(when.field()).stream().anyMatch(other -> holds(other, when.values()));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean holds(FormField other, List<String> values) {
        return switch (other.type()) {
            case CHOICE ->
                other.options().stream().map(FormField.Option::value).toList().containsAll(values);
            case BOOLEAN -> Set.of("true", "false").containsAll(values);
            default -> false;
        };
    }

    /** Plain words, neither empty nor without end. */
    static boolean isText(@Nullable String words) {
        return words != null
                && !words.isBlank()
                && words.length() <= LONGEST_WORDS
                && !MARKUP.matcher(words).find();
    }
}
