package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDesignTest {
    private static final String KEY = "hearing.hold";
    private static final String ADDED = """
              - key: remark
                type: text
                label: { zh: 备注, en: Remark }
                required: false
            """;

    private static String own() {
        return new String(Shipped.bytes("forms/hearing/hold.form.yaml"), StandardCharsets.UTF_8);
    }

    private static List<ModelProblem> check(String text) {
        return FormDesign.check(KEY, text.getBytes(StandardCharsets.UTF_8), ShippedForms.all());
    }

    @Test
    void every_shipped_form_passes_and_survives_being_written() {
        for (Form form : ShippedForms.all()) {
            byte[] text = FormDesign.text(form).getBytes(StandardCharsets.UTF_8);
            assertThat(FormDesign.check(form.key(), text, ShippedForms.all()))
                    .as(form.key())
                    .isEmpty();
            assertThat(FormReader.read(form.key().replace('.', '/') + ".form.yaml", text))
                    .isEqualTo(form);
        }
    }

    @Test
    void a_designer_may_add_fields_and_change_words() {
        assertThat(check(own().replace("庭审结果", "开庭结果") + ADDED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: hearing.hold          | key: hearing.held           |              | process.form-key
            deeds: [hearing.held]      | deeds: [casefile.closed]    |              | process.form-deeds
            - key: outcome             | - key: result               | outcome      | process.form-field-missing
            - key: outcome             | - key: Out come             | Out come     | process.form-field-key
            type: choice               | type: multichoice           | outcome      | process.form-field-changed
            value: CONCLUDED           | value: FINISHED             | outcome      | process.form-field-changed
            outcome=ADJOURNED          | outcome=CONCLUDED           | reason       | process.form-field-changed
            outcome=ADJOURNED          | record=ADJOURNED            | reason       | process.form-visible
            outcome=ADJOURNED          | outcome=LATER               | reason       | process.form-visible
            maxLength: 4000            | maxLength: 0                | reason       | process.form-bounds
            maxLength: 4000            | min: 3                      | reason       | process.form-bounds
            zh: 延期事由, en: Reason of adjournment | zh: 延期事由     | reason       | process.form-words
            zh: 延期事由               | zh: <b>延期</b>             | reason       | process.form-words
            en: concluded              | en: "${x}"                  | outcome      | process.form-options
            value: ADJOURNED           | value: CONCLUDED            | outcome      | process.form-options
            type: document             | type: spell                 |              | process.form-unreadable
            fields:                    | felds:                      |              | process.form-unreadable
            """)
    void what_the_application_could_not_show_or_perform_is_refused_at_its_field(
            String from, String to, @Nullable String field, String code) {
        assertThat(check(own().replaceFirst(
                                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to))))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.element()).isEqualTo(field == null ? "" : field);
                    assertThat(problem.line()).isPositive();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|a)*b", "(?=x)y", "(a)\\\\1", "a*a*a*b", "[", "(a){1,9}b", "a{2,}b{2,}c{2,}"})
    void a_pattern_that_could_take_for_ever_is_refused(String pattern) {
        String text = own() + ADDED + "    pattern: '" + pattern.replace("\\\\", "\\") + "'\n";
        assertThat(check(text)).extracting(ModelProblem::code).containsExactly("process.form-pattern");
    }

    @Test
    void a_plain_pattern_is_taken() {
        assertThat(check(own() + ADDED + "    pattern: '[A-Z]{2}[0-9]{4,8}'\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "a: b", "{", "!!javax.script.ScriptEngineManager []", "key: &a [*a]", "\u0000"
            })
    void what_is_no_form_is_a_problem_and_no_exception(String text) {
        assertThatCode(() -> assertThat(check(text)).isNotEmpty()).doesNotThrowAnyException();
        assertThat(FormDesign.check("no.such-form", own().getBytes(StandardCharsets.UTF_8), ShippedForms.all()))
                .extracting(ModelProblem::code)
                .containsExactly("process.form-unknown");
        assertThat(FormDesign.check(KEY, new byte[100_000], ShippedForms.all()))
                .extracting(ModelProblem::code)
                .containsExactly("process.too-large");
    }
}
