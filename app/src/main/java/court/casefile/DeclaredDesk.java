package court.casefile;

import court.bpmn.Form;
import court.bpmn.FormField;
import court.casefile.model.DeedKind;
import court.kernel.Refused;
import court.process.FormDesk;
import court.process.FormSubmission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Performs the forms that say all themselves: one deed, or the deed of the option that was chosen, with their fields as its
 * words. A new deed of this kind needs a form and its line in deeds.yaml, and no Java.
 */
@Component
class DeclaredDesk implements FormDesk {
    /** Capabilities whose forms do more than record: each has a desk of its own. */
    private static final Set<String> ELSEWHERE = Set.of("hearing", "timelimit", "triage", "escalation", "assignment");

    /** Who hears a case is drawn, and never merely declared; the answer to a check is no deed of the case. */
    private static final Set<String> APART =
            Set.of("casefile.assign", "casefile.assign-line", "casefile.reassign", "casefile.answer-check");

    private final CaseDesk caseDesk;
    private final CaseFile caseFile;
    private final Staffing staff;
    private final ServiceLaw service;

    DeclaredDesk(CaseDesk caseDesk, CaseFile caseFile, Staffing staff, ServiceLaw service) {
        this.caseDesk = caseDesk;
        this.caseFile = caseFile;
        this.staff = staff;
        this.service = service;
    }

    @Override
    public boolean performs(String form) {
        return !ELSEWHERE.contains(form.substring(0, form.indexOf('.')))
                && !APART.contains(form)
                && !caseDesk.performs(form);
    }

    @Override
    public void perform(FormSubmission submission) {
        staff.require(submission);
        service.require(submission);
        DeedKind kind = kind(submission);
        caseFile.record(
                submission.caseId(),
                submission.form().field(DeedForms.PARTIES).isPresent()
                        ? DeedForms.each(submission, kind)
                        : List.of(DeedForms.one(submission, kind, Map.of())));
    }

    private static DeedKind kind(FormSubmission submission) {
        Form form = submission.form();
        return form.fields().stream()
                .flatMap(field -> chosen(field, submission).stream())
                .findFirst()
                .or(() -> form.deeds().size() == 1 ? Optional.of(form.deeds().get(0)) : Optional.empty())
                .map(DeedKind::of)
                .orElseThrow(() -> Refused.malformed("casefile.no-such-deed", form.key()));
    }

    private static Optional<String> chosen(FormField field, FormSubmission submission) {
        return DeedForms.text(submission, field.key())
                .flatMap(value -> field.options().stream()
                        .filter(option -> option.value().equals(value) && option.deed() != null)
                        .map(FormField.Option::deed)
                        .findFirst());
    }
}
