package court.process;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.bpmn.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who performs a form never depends on which desk is asked first. */
@CourtTest
class FormDesksTest {
    @Autowired
    private Forms forms;

    @Autowired
    private List<FormDesk> desks;

    @Test
    void every_form_has_exactly_one_desk() {
        assertThat(forms.all().stream()
                        .map(Form::key)
                        .filter(form -> desks.stream()
                                        .filter(desk -> desk.performs(form))
                                        .count()
                                != 1))
                .isEmpty();
    }
}
