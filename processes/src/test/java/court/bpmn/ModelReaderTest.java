package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

    @Test
    void the_outline_of_a_line_says_who_assigns_and_when_that_is_done() {
        ModelOutline outline = outline("civil-first-instance");
        ModelElement assign = outline.element("ask-assign").orElseThrow();
        assertThat(assign.role()).isEqualTo("chief");
        assertThat(assign.form()).isEqualTo("casefile.assign");
        assertThat(assign.done()).startsWith("assignment=DONE");
        assertThat(assign.line()).isPositive();
        assertThat(outline.variables())
                .contains("procedure", "finality", "hearing")
                .doesNotContain("filing");
        assertThat(outline.startedBy()).isEmpty();
        assertThat(outline("case-line").startedBy()).contains("casefile.accepted");
    }

    @Test
    void the_filing_process_is_started_by_a_submission() {
        assertThat(outline("filing").startedBy()).contains("casefile.submitted");
    }

    @Test
    void a_model_is_drawn_in_english_with_nothing_else_changed() {
        for (ModelFile file : ShippedModels.all()) {
            byte[] english = EnglishModel.of(file.bytes());
            String drawn = new String(english, StandardCharsets.UTF_8);

            assertThat(drawn).doesNotContainPattern("name=\"[^\"]*\\p{IsHan}");
            assertThat(ModelReader.read(english))
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes("name", ".*\\.name", ".*\\.line")
                    .isEqualTo(ModelReader.read(file.bytes()));
        }
    }

    @Test
    void every_shipped_form_can_be_read() {
        assertThat(ShippedForms.all()).extracting(Form::key).contains("casefile.decide-filing", "hearing.hold");
    }

    private static ModelOutline outline(String processId) {
        return ShippedModels.all().stream()
                .filter(file -> file.processId().equals(processId))
                .map(file -> ModelReader.read(file.bytes()))
                .findFirst()
                .orElseThrow();
    }
}
