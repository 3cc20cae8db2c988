package court.bpmn;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks one value against its field. */
final class FieldCheck {

    private static final int TEXT = 200;
    private static final int LONGTEXT = 4000;
    private static final int MOST_ENTRIES = 500;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}");
    private static final Pattern PERIOD = Pattern.compile("P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\uD800-\\uDFFF]");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private FieldCheck() {}

    static Optional<FieldError> check(FormField field, Object value) {
        return switch (field.type()) {
            case TEXT -> text(field, value, TEXT);
            case LONGTEXT -> text(field, value, LONGTEXT);
            case DATE -> day(field, value, DATE, LocalDate::from, "\\d{4}-\\d{2}-\\d{2}");
            case DATETIME ->
                day(field, value, DATE_TIME, LocalDateTime::from, "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");
            case NUMBER -> number(field, value, 0);
            case MONEY -> number(field, value, 2);
            case BOOLEAN -> value instanceof Boolean ? Optional.empty() : wrongType(field);
            case CHOICE -> option(field, value);
            case MULTICHOICE -> many(field, value);
            case PARTIES -> many(field, value);
            case PERSON, PARTY, ROOM, DOCUMENT -> matches(field, value, ID);
            case PERIOD -> matches(field, value, PERIOD);
        };
    }

    private static Optional<FieldError> text(FormField field, Object value, int usual) {
        if (!(value instanceof String text)) {
            return wrongType(field);
        }
        int longest = field.maxLength() == null ? usual : field.maxLength();
        if (text.codePointCount(0, text.length()) > longest) {
            return error(field, "process.field-too-long", Integer.toString(longest));
        }
        if (CONTROL.matcher(text).find()) {
            return error(field, "process.field-bad-characters");
        }
        return field.pattern() == null || text.matches(field.pattern())
                ? Optional.empty()
                : error(field, "process.field-no-match");
    }

    private static Optional<FieldError> day(
            FormField field, Object value, DateTimeFormatter format, TemporalQuery<?> as, String shape) {
        if (!(value instanceof String text) || !text.matches(shape)) {
            return wrongType(field);
        }
        try {
            format.parse(text, as);
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return error(field, "process.field-no-such-date", text);
        }
    }

    private static Optional<FieldError> number(FormField field, Object value, int decimals) {
        Optional<BigDecimal> read = NumberText.read(value);
        if (read.isEmpty()) {
            return wrongType(field);
        }
        BigDecimal number = read.get();
        if (Math.max(0, number.stripTrailingZeros().scale()) > decimals) {
            return error(field, "process.field-too-fine", Integer.toString(decimals));
        }
        BigDecimal least = field.min() == null && field.type() == FieldType.MONEY ? BigDecimal.ZERO : field.min();
        if (least != null && number.compareTo(least) < 0) {
            return error(field, "process.field-too-small", least.toPlainString());
        }
        return field.max() != null && number.compareTo(field.max()) > 0
                ? error(field, "process.field-too-big", field.max().toPlainString())
                : Optional.empty();
    }

    private static Optional<FieldError> option(FormField field, Object value) {
        if (!(value instanceof String text)) {
            return wrongType(field);
        }
        return field.options().stream().anyMatch(option -> option.value().equals(text))
                ? Optional.empty()
                : error(field, "process.field-not-an-option", text.length() > 40 ? text.substring(0, 40) : text);
    }

    private static Optional<FieldError> many(FormField field, Object value) {
        if (!(value instanceof Collection<?> entries)
                || entries.size() > MOST_ENTRIES
                || entries.stream().anyMatch(entry -> entry == null)
                || new HashSet<>(entries).size() != entries.size()) {
            return wrongType(field);
        }
        return entries.stream()
                .map(entry -> field.type() == FieldType.PARTIES ? matches(field, entry, ID) : option(field, entry))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FieldError> matches(FormField field, Object value, Pattern pattern) {
        return value instanceof String text && pattern.matcher(text).matches() ? Optional.empty() : wrongType(field);
    }

    private static Optional<FieldError> wrongType(FormField field) {
        return error(field, "process.field-wrong-type", field.type().code());
    }

    private static Optional<FieldError> error(FormField field, String code, String... args) {
        return Optional.of(FieldError.of(field.key(), code, args));
    }
}
