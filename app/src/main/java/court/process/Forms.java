package court.process;

import court.bpmn.FieldError;
import court.bpmn.Form;
import court.bpmn.FormCheck;
import court.bpmn.ShippedForms;
import court.kernel.FieldProblem;
import court.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of tasks and deeds, and the one way in which a filled form is performed. */
@Component
public class Forms {
    private final Map<String, Form> byKey =
            new TreeMap<>(ShippedForms.all().stream().collect(Collectors.toMap(Form::key, Function.identity())));
    private final ObjectProvider<FormDesk> desks;

    Forms(ObjectProvider<FormDesk> desks) {
        this.desks = desks;
    }

    public List<Form> all() {
        return List.copyOf(byKey.values());
    }

    public Form get(String key) {
        Form form = byKey.get(key);
        if (form == null) {
            throw Refused.notFound("process.no-such-form", key);
        }
        return form;
    }

    /** Checks the shape of a filled form and hands it to the desk that performs it. */
    @Transactional
    public void perform(FormSubmission submission) {
        List<FieldError> errors = FormCheck.validate(submission.form(), submission.values());
        if (!errors.isEmpty()) {
            throw Refused.fields(
                    "kernel.bad-fields", errors.stream().map(Forms::problem).toList());
        }
        String key = submission.form().key();
        desks.stream()
                .filter(desk -> desk.performs(key))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("process.no-such-form", key))
                .perform(submission);
    }

    private static FieldProblem problem(FieldError error) {
        return new FieldProblem(error.field(), error.code(), List.copyOf(error.args()));
    }
}
