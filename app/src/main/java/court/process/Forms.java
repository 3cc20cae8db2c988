package court.process;

import court.bpmn.FieldError;
import court.bpmn.Form;
import court.bpmn.FormCheck;
import court.bpmn.FormDesign;
import court.bpmn.ShippedForms;
import court.kernel.FieldProblem;
import court.kernel.Refused;
import court.process.db.FormMapper;
import court.process.db.FormRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of tasks and deeds, and the one way in which a filled form is performed. */
@Component
public class Forms {
    private final Map<String, Form> shipped =
            new TreeMap<>(ShippedForms.all().stream().collect(Collectors.toMap(Form::key, Function.identity())));
    private final ObjectProvider<FormDesk> desks;
    private final FormMapper versions;

    /** A version never changes, so it is read once. */
    private final Map<UUID, Form> read = new ConcurrentHashMap<>();

    Forms(ObjectProvider<FormDesk> desks, FormMapper versions) {
        this.desks = desks;
        this.versions = versions;
    }

    /** Each form as it is in force: as a designer has changed it, else as shipped. */
    public List<Form> all() {
        Map<String, Form> inForce = new TreeMap<>(shipped);
        versions.allActive().stream()
                .filter(row -> shipped.containsKey(row.formKey()))
                .forEach(row -> inForce.put(row.formKey(), form(row)));
        return List.copyOf(inForce.values());
    }

    private Form form(FormRow row) {
        return read.computeIfAbsent(
                row.id(), id -> FormDesign.read(row.content().getBytes(StandardCharsets.UTF_8)));
    }

    public Form get(String key) {
        Form own = shipped.get(key);
        FormRow changed = own == null ? null : versions.active(key);
        Form form = changed == null ? own : form(changed);
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
