package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    private static final Map<String, Object> DEFECTS = Map.of(
            "decision", "DEFECTIVE",
            "defects", "缺少被告住址 🏠",
            "correctBy", "2026-01-20",
            "effectiveDay", "2026-01-05");

    @Test
    void a_complete_submission_has_no_errors() {
        assertThat(errors("casefile.decide-filing", DEFECTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "decision, , process.field-required",
        "decision, ROYAL, process.field-not-an-option",
        "reason, 不该填写, process.field-not-visible",
        "crown, x, process.field-unknown",
        "effectiveDay, 2026-02-30, process.field-no-such-date",
        "effectiveDay, 2026-1-5, process.field-wrong-type",
        "effectiveDay, +12026-01-05, process.field-wrong-type",
        "defects, ' ', process.field-required"
    })
    void a_wrong_field_is_named_with_its_code(String field, @Nullable String value, String code) {
        Map<String, Object> values = new HashMap<>(DEFECTS);
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
        assertThat(errors("casefile.decide-filing", values)).contains(FieldError.of(field, code, args(code, value)));
    }

    @Test
    void a_text_is_counted_in_characters_and_keeps_no_control_characters() {
        Map<String, Object> values = new HashMap<>(DEFECTS);
        values.put("defects", "法".repeat(4000));
        assertThat(errors("casefile.decide-filing", values)).isEmpty();
        values.put("defects", "法".repeat(4001));
        assertThat(codes("casefile.decide-filing", values)).containsExactly("process.field-too-long");
        values.put("defects", "a\u0000b");
        assertThat(codes("casefile.decide-filing", values)).containsExactly("process.field-bad-characters");
        values.put("defects", List.of("x"));
        assertThat(codes("casefile.decide-filing", values)).containsExactly("process.field-wrong-type");
    }

    @Test
    void numbers_are_whole_within_bounds_and_never_exponents() {
        for (Object good : List.of(3, 3L, "3", new BigDecimal("3.0"))) {
            assertThat(codes("casefile.send-file-up", volumes(good))).isEmpty();
        }
        assertThat(codes("casefile.send-file-up", volumes(0))).containsExactly("process.field-too-small");
        assertThat(codes("casefile.send-file-up", volumes(100_000))).containsExactly("process.field-too-big");
        for (Object bad : List.of("1e9", "三", true, Double.NaN, "")) {
            assertThat(codes("casefile.send-file-up", volumes(bad))).hasSize(1);
        }
    }

    @Test
    void parties_are_a_list_of_different_ids() {
        Map<String, Object> values = new HashMap<>(Map.of("manner", "DIRECT", "effectiveDay", "2026-01-05"));
        values.put("recipients", List.of("p-1", "p-2"));
        assertThat(codes("casefile.serve-complaint", values)).isEmpty();
        for (Object bad : List.of(List.of("p-1", "p-1"), List.of("../etc"), "p-1", List.of(1))) {
            values.put("recipients", bad);
            assertThat(codes("casefile.serve-complaint", values)).containsExactly("process.field-wrong-type");
        }
    }

    @Test
    void every_shipped_form_of_a_deed_asks_for_its_day_and_for_little_else() {
        List<Form> forms = Shelf.FORMS.values().stream()
                .filter(form -> !form.deeds().isEmpty())
                .toList();
        assertThat(forms).hasSizeGreaterThan(25).allSatisfy(form -> {
            assertThat(form.deeds()).isSubsetOf(Shelf.VOCABULARY.deeds().keySet());
            FormField day = form.field("effectiveDay").orElseThrow();
            assertThat(day.prefill()).isEqualTo(Prefill.TODAY);
            assertThat(Objects.requireNonNull(day.help()).zh()).isEqualTo("可补录实际发生日");
            assertThat(form.fields().stream().filter(field -> field.required() && field.prefill() == null))
                    .hasSizeLessThanOrEqualTo(6);
        });
    }

    private static Map<String, Object> volumes(Object volumes) {
        return Map.of("volumes", volumes, "effectiveDay", "2026-01-05");
    }

    private static String[] args(String code, @Nullable String value) {
        return switch (code) {
            case "process.field-not-an-option", "process.field-no-such-date" -> new String[] {String.valueOf(value)};
            case "process.field-wrong-type" -> new String[] {"date"};
            default -> new String[0];
        };
    }

    private static List<FieldError> errors(String form, Map<String, Object> values) {
        return FormCheck.validate(Objects.requireNonNull(Shelf.FORMS.get(form)), values);
    }

    private static List<String> codes(String form, Map<String, Object> values) {
        return errors(form, values).stream().map(FieldError::code).toList();
    }
}
