package court.casefile.check;

import court.casefile.DeedForms;
import court.process.FormDesk;
import court.process.FormSubmission;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes the clerk's answers. */
@Component
class CheckDesk implements FormDesk {
    private final ClockChecks checks;

    CheckDesk(ClockChecks checks) {
        this.checks = checks;
    }

    @Override
    public boolean performs(String form) {
        return form.equals(ClockChecks.ANSWER);
    }

    @Override
    public void perform(FormSubmission form) {
        checks.answer(
                form.caseId(),
                Objects.requireNonNull(form.about()),
                DeedForms.text(form, "answer").orElseThrow());
    }
}
